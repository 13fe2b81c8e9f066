namespace PrintLayout.Layout.Context;

/// <summary>That printer's marks are wanted.</summary>
/// <param name="Written">The instant that the slug line gives, in UTC; null for midnight of the edition's day.</param>
public sealed record PrinterMarks(DateTime? Written);
