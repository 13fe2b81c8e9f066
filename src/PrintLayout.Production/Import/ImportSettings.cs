namespace PrintLayout.Production.Import;

/// <summary>What to import, and how careful to be.</summary>
/// <param name="Source">The source file.</param>
/// <param name="Output">Folder for the edition.</param>
/// <param name="WriteNothing">Only say what would be written.</param>
/// <param name="Force">Overwrite files that were edited since.</param>
public sealed record ImportSettings(string Source, string Output, bool WriteNothing, bool Force);
