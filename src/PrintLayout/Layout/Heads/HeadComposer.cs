using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Heads;

/// <summary>Sets headline blocks.</summary>
internal sealed class HeadComposer(LayoutContext context)
{
    private const char IdeographicSpace = '　';
    private readonly Dictionary<(int, HeadForm, Alignment?, BylinePlace, string, Pt, int?, Pt, Pt), HeadBlock> _blocks = [];
    private readonly Dictionary<Article, int> _articles = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _findings = [];

    private sealed record StackedLine(SetLine Line, ItemRole Role, ResolvedStyle Style, Alignment? Align);

    /// <summary>The style of a module's headline: the one it names, or that of the story's rank.</summary>
    /// <param name="article">The story.</param>
    /// <param name="spec">How the module sets its head.</param>
    public ResolvedStyle? StyleOf(Article article, HeadSpec spec)
    {
        var named = spec.Style ?? context.Styles.House.RankOf(article.Priority)?.Style;
        return context.Styles.Find(named, StyleNames.Headline, context.Sink);
    }

    /// <summary>The same style; null, without a finding, when the house style has none of its name.</summary>
    /// <param name="styles">The styles.</param>
    /// <param name="article">The story.</param>
    /// <param name="spec">How its head is set.</param>
    public static ResolvedStyle? KnownStyle(StyleBook styles, Article article, HeadSpec spec) =>
        styles.Find((spec.Style ?? styles.House.RankOf(article.Priority)?.Style)?.Value, StyleNames.Headline);

    /// <summary>Sets the head of a module at the least size and the fewest rows and lines that the module allows.</summary>
    /// <param name="article">The story.</param>
    /// <param name="spec">How the module sets it.</param>
    /// <param name="width">Width it may take.</param>
    public HeadBlock? Compose(Article article, HeadSpec spec, Pt width)
    {
        if (!HeadTraits.Of(spec.Form).IsSet) return HeadBlock.None;
        if (StyleOf(article, spec) is not { } style) return null;
        var room = new HeadRoom(spec.Size is { } size ? style.At(size.Least) : style, spec.Lines?.Least, width, Pt.Zero);
        var block = Compose(article, spec, room);
        foreach (var finding in block.Findings) context.Sink.Report(finding);
        return block.In(Math.Max(block.Rows, spec.Rows?.Least ?? 0), context.Grid.Master.Row);
    }

    /// <summary>Sets a head in the rows that it needs. What is wrong with it stays in the block, for a search may not take it.</summary>
    /// <param name="article">The story.</param>
    /// <param name="spec">How the module sets it.</param>
    /// <param name="room">Size, lines and room.</param>
    public HeadBlock Compose(Article article, HeadSpec spec, HeadRoom room)
    {
        if (!_articles.TryGetValue(article, out var number)) _articles.Add(article, number = _articles.Count);
        var key = (number, spec.Form, spec.Align, spec.Byline, room.Style.Spec.Name, room.Style.Size, room.Lines, room.Width, room.Depth);
        if (_blocks.TryGetValue(key, out var block)) return block;
        _findings.Clear();
        block = HeadTraits.Of(spec.Form).IsVertical ? Vertical(article, spec, room) : Horizontal(article, spec, room);
        var lines = block.Lines.Select(part => part.Line).Concat(block.Columns.Select(part => part.Line));
        return _blocks[key] = block with { Findings = [.. _findings], BadCuts = lines.Count(WordCuts.IsBadCut) };
    }

    private HeadBlock Horizontal(Article article, HeadSpec spec, HeadRoom room)
    {
        var stack = Stack(article, spec, room, room.Width, WritingMode.Horizontal);
        AddStandfirst(stack, article, room.Width);
        var row = context.Grid.Master.Row;
        var height = Pt.Zero;
        foreach (var line in stack) height += line.Style.Leading;
        // White above and below is equal, in whole rows.
        var rows = (height.Milli + row.Milli - 1) / row.Milli;
        var y = (row * rows - height) / 2;
        var align = spec.Align ?? room.Style.Spec.Align;
        var lines = ImmutableArray.CreateBuilder<LinePart>(stack.Count);
        foreach (var line in stack)
        {
            var x = LineSetter.Offset(line.Line, room.Width, line.Align ?? align);
            lines.Add(new LinePart(line.Line, line.Role, line.Style.Ink, x, y + line.Style.BaselineIn(line.Style.Leading)));
            y += line.Style.Leading;
        }

        return new HeadBlock(rows, lines.ToImmutable(), room.Style.Size) { HeadlineLines = CountHeadlines(stack) };
    }

    /// <summary>The lines stand side by side from right to left, the kicker first.</summary>
    private HeadBlock Vertical(Article article, HeadSpec spec, HeadRoom room)
    {
        var stack = Stack(article, spec, room, room.Depth, WritingMode.Vertical);
        var width = Pt.Zero;
        foreach (var line in stack) width += line.Style.Leading;
        if (width > room.Width) TooWide(article, width, room.Width);
        if (article.Standfirst is { } standfirst) NotSet(article, standfirst);
        var align = spec.Align ?? room.Style.Spec.Align;
        var right = room.Width - (room.Width - width) / 2;
        var columns = ImmutableArray.CreateBuilder<VerticalPart>(stack.Count);
        foreach (var line in stack)
        {
            var down = LineSetter.Offset(line.Line, room.Depth, line.Align ?? align);
            columns.Add(new VerticalPart(line.Line, line.Role, line.Style.Ink, right - line.Style.Leading / 2, down));
            right -= line.Style.Leading;
        }

        var row = context.Grid.Master.Row;
        return new HeadBlock(
            room.Depth.Milli / row.Milli, [], room.Style.Size)
        { Columns = columns.ToImmutable(), HeadlineLines = CountHeadlines(stack) };
    }

    private static int CountHeadlines(List<StackedLine> stack) => stack.Count(line => line.Role == ItemRole.Headline);

    private List<StackedLine> Stack(Article article, HeadSpec spec, HeadRoom room, Pt length, WritingMode mode)
    {
        var stack = new List<StackedLine>();
        if (article.Kicker is { } kicker) AddBeside(stack, kicker, ItemRole.Kicker, spec, StyleNames.Kicker, length, mode);
        foreach (var line in Headline(article.Headline, room, length, mode))
            stack.Add(new StackedLine(line, ItemRole.Headline, room.Style, null));
        if (article.Deck is { } deck) AddBeside(stack, deck, ItemRole.Deck, spec, StyleNames.Deck, length, mode);
        if (spec.Byline == BylinePlace.Head && !article.Bylines.IsEmpty) AddByline(stack, article, length, mode);
        return stack;
    }

    /// <summary>Kicker or deck: placed as the layout says of the head, else as its style says, else as the headline.</summary>
    private void AddBeside(
        List<StackedLine> stack, ManuscriptText text, ItemRole role, HeadSpec spec, string name, Pt length, WritingMode mode)
    {
        var style = context.Styles[name];
        Add(stack, text, role, style, length, mode, spec.Align is null ? style.Spec.OwnAlign : null);
    }

    private void Add(
        List<StackedLine> stack, ManuscriptText text, ItemRole role, ResolvedStyle style, Pt length, WritingMode mode,
        Alignment? align = null)
    {
        foreach (var line in context.Lines.SetDisplay(context.Lines.Shape(Display(text, style, mode)), length))
            stack.Add(new StackedLine(line, role, style, align));
    }

    private void AddByline(List<StackedLine> stack, Article article, Pt length, WritingMode mode)
    {
        var style = context.Styles[StyleNames.Byline];
        // Below a headline it needs more air than in a column: its line is as high as two sizes.
        var text = ManuscriptText.Plain(context.Language.Words.HeadByline(article.BylineNames), article.Bylines[0].Name.SpanAt(0));
        Add(stack, text, ItemRole.Byline, style with { Leading = Pt.Max(style.Leading, style.Size * 2) }, length, mode);
    }

    private void AddStandfirst(List<StackedLine> stack, Article article, Pt width)
    {
        if (article.Standfirst is not { } text) return;
        var style = context.Styles.Or(StyleNames.Standfirst, StyleNames.Deck);
        var request = new BreakRequest(width, style.Spec.Indent.At(style.Size));
        foreach (var line in context.Lines.SetParagraph(
            context.Lines.Shape(context.Styles.Text(text, style)), request, style.Spec.Align == Alignment.Justify))
            stack.Add(new StackedLine(line, ItemRole.Deck, style, style.Spec.Align));
    }

    private ParagraphText Display(ManuscriptText text, ResolvedStyle style, WritingMode mode) =>
        context.Styles.Text(text, style) with { IsDisplay = true, WritingMode = mode };

    /// <summary>
    /// The lines of a headline: the author's breaks when the module wants that many lines or names no number; joined to one
    /// when it wants one; else broken by sense.
    /// </summary>
    private IEnumerable<SetLine> Headline(ManuscriptText text, HeadRoom room, Pt length, WritingMode mode)
    {
        var authored = AuthoredLines(text.Text);
        var wanted = room.Lines ?? authored.Count;
        if (wanted == authored.Count && (room.Lines is not null || authored.Count > 1 || Fits(text, room, length, mode)))
            return authored.Select(line => Single(text.Slice(line.Start, line.Length), room, length, mode));

        if (wanted > authored.Count && authored.Count > 1) return Divided(text, authored, wanted, room, length, mode);
        // Shaping drops the author's breaks, and leaves a space where one parts two Latin words.
        return wanted == 1 && room.Lines is not null
            ? [Single(text, room, length, mode)]
            : context.Lines.SetDisplay(context.Lines.Shape(Display(text, room.Style, mode)), length, wanted, room.Lines is not null);
    }

    /// <summary>
    /// More lines than the author's: each of these is broken on its own, the longest first, so that none runs over his breaks.
    /// </summary>
    private List<SetLine> Divided(
        ManuscriptText text, List<(int Start, int Length)> authored, int wanted, HeadRoom room, Pt length, WritingMode mode)
    {
        var shaped = authored.ConvertAll(line => context.Lines.Shape(Display(text.Slice(line.Start, line.Length), room.Style, mode)));
        var counts = new int[authored.Count];
        Array.Fill(counts, 1);
        for (var spare = wanted - authored.Count; spare > 0; spare--)
        {
            var longest = 0;
            for (var i = 1; i < counts.Length; i++)
            {
                if (WidthOf(shaped[i]) / counts[i] > WidthOf(shaped[longest]) / counts[longest]) longest = i;
            }

            counts[longest]++;
        }

        return [.. shaped.SelectMany((line, i) => context.Lines.SetDisplay(line, length, counts[i], isFixed: true))];
    }

    private static int WidthOf(ShapedParagraph paragraph) => paragraph.Clusters.IsEmpty ? 0 : paragraph.Totals.End[^1];

    private bool Fits(ManuscriptText text, HeadRoom room, Pt length, WritingMode mode) =>
        context.Lines.SetSingle(Display(text, room.Style, mode)).Width <= length;

    private SetLine Single(ManuscriptText text, HeadRoom room, Pt length, WritingMode mode)
    {
        var line = context.Lines.SetSingle(Display(text, room.Style, mode));
        if (line.Width > length) TooWide(line, room.Style, length);
        return line;
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

    private void NotSet(Article article, ManuscriptText standfirst) => _findings.Add(Diagnostic.Warning(
        DiagnosticCodes.NoStandfirstInVerticalHead,
        standfirst.SpanAt(0),
        $"the standfirst of {article.Id} is not set: a head in vertical lines has no place for it",
        "give the module another form of head, or make the standfirst the first paragraph of the story"));

    private void TooWide(SetLine line, ResolvedStyle style, Pt width)
    {
        var fits = new Pt(style.Size.Scale(width.Milli, line.Width.Milli).Milli / 500 * 500);
        var size = fits > Pt.Zero ? $"set the head at {fits} pt or less, " : string.Empty;
        _findings.Add(Diagnostic.Error(
            DiagnosticCodes.HeadlineTooWide,
            line.Paragraph.SpanOf(line.Start),
            $"the headline line “{line.Text}” is {line.Width} pt wide at {style.Size} pt, its place only {width} pt",
            $"{size}give it more lines, or let it span more columns"));
    }

    private void TooWide(Article article, Pt width, Pt room) => _findings.Add(Diagnostic.Error(
        DiagnosticCodes.HeadlineTooWide,
        article.Headline.SpanAt(0),
        $"the vertical head of {article.Id} is {width} pt wide, its columns only {room} pt",
        "set it smaller, in fewer lines, or let it span more columns"));
}
