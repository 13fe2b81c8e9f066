namespace PrintLayout.Pdf.Syntax;

/// <summary>How the bytes of a PDF file are laid out. Appearance and text of the pages never depend on it.</summary>
public sealed record PdfWriterOptions
{
    /// <summary>For files that people read, and for snapshots: nothing compressed, one entry a line, binary data in hex.</summary>
    public static PdfWriterOptions Readable { get; } = new() { Compress = false, Pretty = true };

    /// <summary>Whether streams are compressed with Flate (ISO 32000-1 §7.4.4). Off for files that people read.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>Whether dictionaries take one indented line per entry. Off for small files.</summary>
    public bool Pretty { get; init; }

    /// <summary>The version that the header names (ISO 32000-1 §7.5.2).</summary>
    public PdfVersion Version { get; init; } = PdfVersion.V16;

    /// <summary>
    /// Whether other objects are packed into object streams (§7.5.7), and cross-references into a stream (§7.5.8). Both need PDF 1.5.
    /// </summary>
    internal bool PacksObjects => Compress && !Pretty && Version >= PdfVersion.V16;
}
