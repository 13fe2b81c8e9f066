namespace PrintLayout.Production.Import;

/// <summary>A file of the imported edition.</summary>
/// <param name="Path">Path from the folder of the edition, with forward slashes.</param>
/// <param name="Text">Its text; empty for an image.</param>
/// <param name="State">What became of it.</param>
/// <param name="Before">The text that stood there; null when there was no file.</param>
public sealed record ImportFile(string Path, string Text, ImportFileState State, string? Before)
{
    /// <summary>The bytes of an image; null for a text.</summary>
    public ReadOnlyMemory<byte>? Image { get; init; }
}
