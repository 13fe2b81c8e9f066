namespace PrintLayout.Pdf.Syntax;

/// <summary>How the bytes of a PDF file are laid out. Never changes what a page looks like or says.</summary>
public sealed record PdfWriterOptions
{
    /// <summary>For files that people read, and for snapshots: nothing packed, one entry a line, binary data in hex.</summary>
    public static PdfWriterOptions Readable { get; } = new() { Compress = false, Pretty = true };

    /// <summary>Whether streams are packed with Flate (ISO 32000-1 §7.4.4). Off for files that people read.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>Whether dictionaries take one indented line per entry. Off for small files.</summary>
    public bool Pretty { get; init; }

    /// <summary>The version that the header names.</summary>
    public PdfVersion Version { get; init; } = PdfVersion.V16;

    /// <summary>
    /// Whether objects other than streams are packed together, and the cross-references with them (§7.5.7, §7.5.8). Both came with
    /// PDF 1.5.
    /// </summary>
    internal bool PacksObjects => Compress && !Pretty && Version >= PdfVersion.V16;
}
