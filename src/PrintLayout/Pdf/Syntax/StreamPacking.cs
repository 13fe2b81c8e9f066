namespace PrintLayout.Pdf.Syntax;

/// <summary>Whether a stream's data may be packed.</summary>
internal enum StreamPacking
{
    /// <summary>Packed with Flate when the options say so.</summary>
    Flate,

    /// <summary>Packed like <see cref="Flate"/>; in files for people, where nothing is packed, the data stands in hex (§7.4.2).</summary>
    FlateBinary,

    /// <summary>Never: XMP must stay readable to programs that scan a file for it (ISO 32000-1 §14.3.2).</summary>
    Never,
}
