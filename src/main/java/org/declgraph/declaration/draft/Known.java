package org.declgraph.declaration.draft;

/**
 * By what a row of corrections may know a text.
 *
 * @param title without marks and spaces
 * @param date in ISO form; empty where it is not known
 * @param hash the SHA-256 of its source's text, in hexadecimal
 */
public record Known(String title, String date, String hash) {}
