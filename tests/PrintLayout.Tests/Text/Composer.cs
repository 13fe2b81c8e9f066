using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>Sets short texts in the body face at 10 pt, so that widths in em are read off at a glance.</summary>
internal sealed class Composer : IDisposable
{
    public static readonly Pt Size = new(10_000);
    private readonly FontFace _face = TestFonts.Open(TestFonts.Serif);
    private readonly ParagraphShaper _shaper = new();

    public DiagnosticBag Findings { get; } = [];

    public ShapedParagraph Shape(string text, bool isDisplay = false)
    {
        var stack = new FontStack("body", [_face]);
        var run = new TextRun(ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)), new RunStyle(stack, stack, Size));
        return _shaper.Shape(new ParagraphText([run], new SpacingStyle(), LanguageRegistry.Default) { IsDisplay = isDisplay }, Findings);
    }

    public ImmutableArray<SetLine> Set(string text, int measureMilliEm, int indentMilliEm = 0)
    {
        var shaped = Shape(text);
        var measure = new Em(measureMilliEm).At(Size);
        var indent = new Em(indentMilliEm).At(Size);
        var broken = new LineBreaker().Break(shaped, new BreakRequest(measure, indent));
        return
        [
            .. broken.Lines.Select((line, i) => LineAdjuster.Set(
                shaped, line, measure, i == 0 ? indent : Pt.Zero, i < broken.Lines.Length - 1)),
        ];
    }

    /// <summary>The lines as text.</summary>
    public string[] Lines(string text, int measureMilliEm, int indentMilliEm = 0) =>
        [.. Set(text, measureMilliEm, indentMilliEm).Select(line => line.Text)];

    /// <summary>Width of a text on one line, in thousandths of an em: from the first body to the last, line edges squeezed.</summary>
    public int WidthOf(string text)
    {
        var shaped = Shape(text);
        var line = LineAdjuster.Set(shaped, new LineSpan(0, shaped.Clusters.Length, false), new Pt(100_000_000), Pt.Zero, justify: false);
        return line.Width.Milli / (Size.Milli / 1000);
    }

    public void Dispose()
    {
        _shaper.Dispose();
        _face.Dispose();
    }
}
