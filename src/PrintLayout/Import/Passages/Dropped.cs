namespace PrintLayout.Import.Passages;

/// <summary>Characters of the source that go into no article.</summary>
/// <param name="Range">The characters.</param>
/// <param name="Reason">The reason, for the report.</param>
internal readonly record struct Dropped(SourceRange Range, string Reason);
