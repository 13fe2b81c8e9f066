namespace PrintLayout.Import.Passages;

/// <summary>Characters that go into no article, and why.</summary>
/// <param name="Range">The characters.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Dropped(SourceRange Range, string Reason);
