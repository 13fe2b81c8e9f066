namespace PrintLayout.Production.Import;

/// <summary>A file of the imported edition.</summary>
/// <param name="Path">Path from the folder of the edition, with forward slashes.</param>
/// <param name="Text">Its text.</param>
/// <param name="State">What became of it.</param>
/// <param name="Before">The text that stood there; null when there was no file.</param>
public sealed record ImportFile(string Path, string Text, ImportFileState State, string? Before);
