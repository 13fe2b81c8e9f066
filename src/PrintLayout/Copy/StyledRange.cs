namespace PrintLayout.Copy;

/// <summary>A part of a text that has one kind of mark-up.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Style">The mark-up.</param>
public readonly record struct StyledRange(int Start, int Length, TextStyle Style);
