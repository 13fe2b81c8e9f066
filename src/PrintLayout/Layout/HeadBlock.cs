using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>A headline block: kicker, headline, deck, in whole rows.</summary>
/// <param name="Rows">Rows it takes.</param>
/// <param name="Lines">Its lines, placed from the block's top left corner.</param>
/// <param name="Size">Size of the headline; zero when there is none.</param>
public sealed record HeadBlock(int Rows, ImmutableArray<LinePart> Lines, Pt Size)
{
    /// <summary>No head.</summary>
    public static HeadBlock None { get; } = new(0, [], Pt.Zero);
}

/// <summary>Sets headline blocks.</summary>
internal sealed class HeadComposer(LayoutContext context)
{
    private const char IdeographicSpace = '　';

    /// <summary>Sets the head of a module.</summary>
    /// <param name="article">The story.</param>
    /// <param name="spec">How the module sets it.</param>
    /// <param name="width">Width it may take.</param>
    public HeadBlock? Compose(Article article, HeadSpec spec, Pt width)
    {
        if (spec.Form == HeadForm.None) return HeadBlock.None;
        if (context.Styles.Find(spec.Style, StyleNames.Headline, context.Sink) is not { } found) return null;
        var style = spec.Size is { } size ? found.At(size) : found;
        var align = spec.Align ?? style.Spec.Align;
        var stack = new List<(SetLine Line, ItemRole Role, ResolvedStyle Style)>();
        if (article.Kicker is { } kicker) Add(stack, kicker, ItemRole.Kicker, StyleNames.Kicker, width);
        foreach (var line in Headline(article.Headline, style, spec, width)) stack.Add((line, ItemRole.Headline, style));
        if (article.Deck is { } deck) Add(stack, deck, ItemRole.Deck, StyleNames.Deck, width);
        return Stack(stack, spec, align, width, style.Size);
    }

    private void Add(List<(SetLine, ItemRole, ResolvedStyle)> stack, ManuscriptText text, ItemRole role, string name, Pt width)
    {
        var style = context.Styles[name];
        foreach (var line in context.Lines.SetDisplay(context.Lines.Shape(Display(text, style)), width)) stack.Add((line, role, style));
    }

    private ParagraphText Display(ManuscriptText text, ResolvedStyle style) =>
        context.Styles.Text(text, style) with { IsDisplay = true };

    /// <summary>
    /// The lines of a headline: the author's breaks when the module wants that many lines or names no number; joined to one
    /// when it wants one; else broken to the width.
    /// </summary>
    private IEnumerable<SetLine> Headline(ManuscriptText text, ResolvedStyle style, HeadSpec spec, Pt width)
    {
        var authored = AuthoredLines(text.Text);
        var wanted = spec.Lines ?? authored.Count;
        if (wanted == authored.Count)
        {
            foreach (var (start, length) in authored)
            {
                var line = context.Lines.SetSingle(Display(text.Slice(start, length), style));
                CheckWidth(line, style, width);
                yield return line;
            }

            yield break;
        }

        // Shaping drops the author's breaks, and leaves a space where one parts two Latin words.
        if (wanted == 1)
        {
            var line = context.Lines.SetSingle(Display(text, style));
            CheckWidth(line, style, width);
            yield return line;
            yield break;
        }

        foreach (var line in context.Lines.SetDisplay(context.Lines.Shape(Display(text, style)), width)) yield return line;
    }

    /// <summary>The lines between author's breaks; an ideographic space beside a break goes, and so does a line of nothing.</summary>
    private static List<(int Start, int Length)> AuthoredLines(string text)
    {
        var lines = new List<(int Start, int Length)>();
        var start = 0;
        foreach (var part in text.Split('\n'))
        {
            var trimmed = part.Trim(IdeographicSpace, ' ');
            if (trimmed.Length > 0) lines.Add((start + part.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length));
            start += part.Length + 1;
        }

        return lines;
    }

    private void CheckWidth(SetLine line, ResolvedStyle style, Pt width)
    {
        if (line.Width <= width) return;
        var fits = new Pt(style.Size.Scale(width.Milli, line.Width.Milli).Milli / 500 * 500);
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.HeadlineTooWide,
            line.Paragraph.SpanOf(line.Start),
            $"the headline line “{line.Text}” is {line.Width} pt wide at {style.Size} pt, its place only {width} pt",
            $"set the head at {fits} pt or less, give it more lines, or let it span more columns"));
    }

    /// <summary>Stacks the lines and centres the stack in whole rows, so that white above and below is equal.</summary>
    private HeadBlock Stack(
        List<(SetLine Line, ItemRole Role, ResolvedStyle Style)> stack, HeadSpec spec, Alignment align, Pt width, Pt size)
    {
        var row = context.Grid.Master.Row;
        var height = Pt.Zero;
        foreach (var (_, _, style) in stack) height += style.Leading;
        var needed = (height.Milli + row.Milli - 1) / row.Milli;
        var rows = Math.Max(needed, spec.Rows ?? 0);
        var y = (row * rows - height) / 2;
        var lines = ImmutableArray.CreateBuilder<LinePart>(stack.Count);
        foreach (var (line, role, style) in stack)
        {
            lines.Add(new LinePart(line, role, style.Ink, LineSetter.Offset(line, width, align), y + style.BaselineIn(style.Leading)));
            y += style.Leading;
        }

        return new HeadBlock(rows, lines.ToImmutable(), size);
    }
}
