namespace PrintLayout.Pdf.Syntax;

/// <summary>How the bytes of a PDF file are laid out. Never changes what a page looks like or says.</summary>
public sealed record PdfWriterOptions
{
    /// <summary>Whether streams are packed with Flate (ISO 32000-1 §7.4.4). Off for files that people read.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>Whether dictionaries take one indented line per entry. Off for small files.</summary>
    public bool Pretty { get; init; }
}
