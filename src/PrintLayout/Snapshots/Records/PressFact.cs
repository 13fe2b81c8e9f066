namespace PrintLayout.Snapshots.Records;

/// <summary>What a PDF says about the press beside its pages, such as its output condition.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Value">What it says; empty when it says nothing.</param>
public sealed record PressFact(string Name, string Value);
