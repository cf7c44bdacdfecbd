package org.declgraph.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.declgraph.cli.option.Queries;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.web.Options;
import org.declgraph.web.Server;
import org.declgraph.web.guard.Protection;
import org.declgraph.web.lease.FollowedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the store. */
@Command(
    name = "serve",
    description = "Serve the store, read-only: SPARQL and the explorer. 只读服务：SPARQL 与浏览页面。",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreFolder store;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "the port, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = Options.PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "the address to listen at (default: ${DEFAULT-VALUE}, this machine alone)")
  private String host = Options.LOOPBACK;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "another site whose pages may ask, such as https://example.org; * for any; repeatable"
              + " (default: none)")
  private List<String> origins = List.of();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (FollowedStore followed = new FollowedStore(store.store());
        Server server = start(followed)) {
      announce(server);
      server.join();
    }
    return ExitStatus.DONE;
  }

  private Server start(FollowedStore followed) {
    Protection protection = Protection.STANDARD.with(origins);
    return Server.start(new Options(host, port, protection), followed, Queries.atHand());
  }

  private void announce(Server server) {
    String address =
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
    terminal.out().println("explorer 浏览  " + address + "/");
    terminal.out().println("SPARQL         " + address + "/" + Server.DATASET + "/sparql");
    if (!Server.isLoopback(host)) {
      terminal.out().println(terminal.warning("open to every machine that reaches this address"));
    }
    terminal.out().println(terminal.faint("Ctrl-C stops it"));
    terminal.out().flush();
  }
}
