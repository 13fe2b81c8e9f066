using PrintLayout.Pdf.Document;
using PrintLayout.Production;

namespace PrintLayout.Cli;

/// <summary>What one call of <c>render</c> was asked for.</summary>
/// <param name="Edition">The edition file.</param>
/// <param name="Output">Folder of the output.</param>
/// <param name="Ppi">Resolution of PNG proofs.</param>
/// <param name="Fonts">Font manifest for projects that name none, and folders of further faces.</param>
internal sealed record RenderSettings(string Edition, string Output, int Ppi, FontLocations Fonts)
{
    /// <summary>The press standard of the PDF files.</summary>
    public PdfStandard Standard { get; init; } = PdfStandard.X4;

    /// <summary>The plant's own profile; null for the bundled newsprint.</summary>
    public string? Icc { get; init; }

    /// <summary>Name of the output condition; null for that of the profile.</summary>
    public string? Condition { get; init; }

    /// <summary>How pages are shared out over PDF files.</summary>
    public PdfGrouping Grouping { get; init; }

    /// <summary>Whether printer's marks are set round the page.</summary>
    public bool Marks { get; init; }

    /// <summary>Whether PDF files carry their logical structure.</summary>
    public bool Tagged { get; init; }

    /// <summary>Whether type in PDF files is drawn as outlines.</summary>
    public bool OutlineText { get; init; }

    /// <summary>Whether PDF files are laid out for people.</summary>
    public bool Pretty { get; init; }

    /// <summary>Whether PDF files are read back and held against their standard before they get their names.</summary>
    public bool Preflight { get; init; } = true;

    /// <summary>The instant of SOURCE_DATE_EPOCH, UTC; null for midnight of the edition's day.</summary>
    public DateTime? SourceDate { get; init; }
}
