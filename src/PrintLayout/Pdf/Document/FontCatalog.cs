using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Pages;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>The fonts of a file, shared by all its pages, in order of first use.</summary>
internal sealed class FontCatalog(PdfBuffer pdf, IDiagnosticSink diagnostics)
{
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<FontFace, PdfFont?> _byFace = [];

    /// <summary>The fonts in order of first use.</summary>
    public IReadOnlyList<PdfFont> Fonts => _fonts;

    /// <summary>Whether a face was refused; the file must not be written then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The font for a run, with room for all its glyphs; null, reported once a face, when the face cannot be embedded.</summary>
    public PdfFont? For(GlyphRun run)
    {
        if (!_byFace.TryGetValue(run.Face, out var font))
        {
            font = EmbeddingRights.ObstacleOf(run.Face) is { } obstacle ? Refuse(run, obstacle) : Add(run.Face);
            _byFace.Add(run.Face, font);
        }

        if (font is not null && font.Cids.Count + run.Glyphs.Length > CidMap.Capacity + 1)
        {
            font = _byFace[run.Face] = Add(run.Face);
        }

        return font;
    }

    /// <summary>Reports a face that turned out to be damaged.</summary>
    public void ReportDamaged(FontFace face)
    {
        HasFailed = true;
        diagnostics.Report(Diagnostic.Error(
            DiagnosticCodes.FontNotEmbeddable,
            SourceSpan.OfFile(face.Path),
            $"The face {face.Name} cannot be subset: hb-subset cannot read its tables.",
            "Replace the font file by a whole one."));
    }

    private PdfFont Add(FontFace face)
    {
        var font = new PdfFont(_fonts.Count, face, pdf.Reserve());
        _fonts.Add(font);
        return font;
    }

    private PdfFont? Refuse(GlyphRun run, string obstacle)
    {
        HasFailed = true;
        diagnostics.Report(Diagnostic.Error(
            DiagnosticCodes.FontNotEmbeddable,
            run.Source,
            $"The face {run.Face.Name} {obstacle}; a press PDF must embed every font.",
            $"Give the font role another face in fonts.yaml than {run.Face.Path}."));
        return null;
    }
}
