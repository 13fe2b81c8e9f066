using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>The faces of emphasis marks (着重号): that of the Han below, else the dot of it; a mark that no face has is reported.</summary>
internal static class EmphasisFaces
{
    private const int Dot = 0x25CF;

    /// <summary>The face and glyph of the mark of a run.</summary>
    /// <param name="style">The run.</param>
    /// <param name="mark">The mark that the house wants.</param>
    /// <param name="glyph">Its glyph, or that of the dot.</param>
    /// <returns>Null when the faces have neither.</returns>
    public static FontFace? FaceFor(RunStyle style, EmphasisMark mark, out uint glyph) =>
        style.Han.FaceFor(CodePointOf(mark), out glyph) ?? style.Han.FaceFor(Dot, out glyph);

    /// <summary>Reports the first run whose mark no face has (PL2012).</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sink">Receives the finding.</param>
    /// <returns>Whether there is one.</returns>
    public static bool ReportLost(ParagraphText paragraph, IDiagnosticSink sink)
    {
        foreach (var run in paragraph.Runs)
        {
            var wanted = paragraph.Composition.EmphasisMark;
            if (!run.Style.HasEmphasisDots || run.Style.Han.FaceFor(CodePointOf(wanted), out _) is not null) continue;
            var instead = FaceFor(run.Style, wanted, out _) is null ? "it is not set" : "● stands instead";
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.EmphasisMarkLost,
                run.Text.SpanAt(0),
                FormattableString.Invariant($"no face of this style has the emphasis mark {(char)CodePointOf(wanted)}: {instead}"),
                "add a face that has it to the role in fonts.yaml, or write another emphasis-mark in the house style"));
            return true;
        }

        return false;
    }

    private static int CodePointOf(EmphasisMark mark) => mark switch
    {
        EmphasisMark.Dot => Dot,
        EmphasisMark.Circle => 0x25CB,
        EmphasisMark.Sesame => 0xFE45,
        EmphasisMark.OpenSesame => 0xFE46,
    };
}
