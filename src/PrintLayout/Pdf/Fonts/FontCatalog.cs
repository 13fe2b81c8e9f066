using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>The fonts of a file, shared by all its pages, in order of first use.</summary>
internal sealed class FontCatalog(PdfBuffer pdf, IDiagnosticSink diagnostics)
{
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<FontFace, List<PdfFont>?> _byFace = [];

    /// <summary>The fonts in order of first use.</summary>
    public IReadOnlyList<PdfFont> Fonts => _fonts;

    /// <summary>Whether a face was refused; the file must not be written then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The font for the cluster of a run; null, and PL4002 once a face, when the face cannot be embedded.</summary>
    /// <param name="run">The run.</param>
    /// <param name="start">The cluster's first glyph.</param>
    public PdfFont? For(GlyphRun run, int start)
    {
        if (!_byFace.TryGetValue(run.Face, out var fonts))
        {
            fonts = EmbeddingRights.ObstacleOf(run.Face) is { } obstacle ? Refuse(run, obstacle) : [Add(run.Face)];
            _byFace.Add(run.Face, fonts);
        }

        if (fonts is null) return null;
        var font = FittingOf(fonts, run, start);
        if (font is null) fonts.Add(font = Add(run.Face));
        if (run.IsVertical) font.UseVertically(pdf);
        return font;
    }

    private static PdfFont? FittingOf(List<PdfFont> fonts, GlyphRun run, int start)
    {
        foreach (var font in fonts)
        {
            if (font.Cids.Fits(run, start)) return font;
        }

        return null;
    }

    /// <summary>Reports PL4002 for a face that cannot be subset.</summary>
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

    private List<PdfFont>? Refuse(GlyphRun run, string obstacle)
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
