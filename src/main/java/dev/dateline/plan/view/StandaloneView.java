package dev.dateline.plan.view;

/** A page outside of the dates, such as About. */
public record StandaloneView(Shell shell, String title, Body body) implements View {}
