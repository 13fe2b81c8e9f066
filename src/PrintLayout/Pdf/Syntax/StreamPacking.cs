namespace PrintLayout.Pdf.Syntax;

/// <summary>Whether a stream's data may be compressed.</summary>
internal enum StreamPacking
{
    /// <summary>Compressed with Flate when the options say so.</summary>
    Flate,

    /// <summary>Compressed like <see cref="Flate"/>; in readable files, where nothing is compressed, the data is in hex (§7.4.2).</summary>
    FlateBinary,

    /// <summary>Never compressed: XMP must stay readable to programs that scan a file for it (ISO 32000-1 §14.3.2).</summary>
    Never,
}
