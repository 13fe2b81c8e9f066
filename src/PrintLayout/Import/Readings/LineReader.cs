using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import.Readings;

/// <summary>Reads the lines of a source with their form: indents, empty lines, measures, tables, verse, shared words.</summary>
internal sealed partial class LineReader
{
    private const int AtEdge = 9;
    private const int LeastWrapped = 3;
    private const int NarrowestMeasure = 18;
    private const int WidestVerse = 40;
    private const int Context = 300;
    // Lines behind which no text is of the same story any more.
    private const int Far = 200;
    private const int LeastPairs = 8;
    private const int LongestByline = 80;
    private const int MostHeads = 4;

    // A source with more lines is no page; its words are not compared, which would take its time.
    private const int MostLines = 20_000;

    private readonly string _source;
    private readonly List<SourceLine> _lines = [];

    private readonly NeutralText _neutral;

    private LineReader(NeutralText source) => (_source, _neutral) = (source.Text, source);

    /// <summary>Reads the lines that are not empty.</summary>
    public static ImmutableArray<SourceLine> Read(NeutralText source)
    {
        var reader = new LineReader(source);
        reader.Split();
        reader.Triangles();
        LikeLines.Mark(reader._lines);
        reader.Blocks();
        reader.Words();
        return [.. reader._lines];
    }

    private void Split()
    {
        var blanks = AtEdge;
        // Paragraphs of a document without empty ones among them are as far apart as those of a text with empty lines.
        var least = _neutral.HasParagraphs && !EmptyLine().IsMatch(_source) ? 1 : 0;
        foreach (var range in BlockReader.Lines(_source))
        {
            if (Passage.Of(_source, range.Start, range.End) is not { } whole)
            {
                // A form feed is the end of a page of a word processor.
                blanks += _source.AsSpan(range.Start, range.Length).Contains('\f') ? 3 : 1;
                if (_lines.Count > 0) _lines[^1].BlanksAfter = blanks;
                continue;
            }

            var indent = whole.Start == range.Start ? 0
                : LineShapes.Width(_source[range.Start..whole.Start].Replace("\t", "    ", StringComparison.Ordinal));
            var mayBreak = whole.Text.Contains("　　", StringComparison.Ordinal);
            foreach (var part in mayBreak && CreditLines.Read(whole.Text) is null ? LostBreaks(whole) : [whole])
            {
                var isLost = part.Start > whole.Start;
                if (_neutral.HasParagraphs && range.Start > 0 && _source[range.Start - 1] == '\v') blanks = 0;
                var look = _neutral.Looks.GetValueOrDefault(range.Start);
                _lines.Add(Line(part, isLost ? 4 : indent, blanks, look) with { IsLostBreak = isLost, Look = look });
                blanks = least;
            }
        }

        if (_lines.Count > 0) _lines[^1].BlanksAfter = AtEdge;
    }

    /// <summary>A wide indent behind a full stop was the beginning of a paragraph before a line end was lost.</summary>
    private static IEnumerable<Passage> LostBreaks(Passage line)
    {
        var start = 0;
        foreach (Match gap in LostBreak().Matches(line.Text))
        {
            if (line.Slice(start, gap.Index) is { } part) yield return part;
            start = gap.Index;
        }

        if (line.Slice(start, line.Text.Length) is { } rest) yield return rest;
    }

    private static SourceLine Line(Passage passage, int indent, int blanks, LineLook look)
    {
        var text = passage.Text;
        var field = FormField().Match(text);
        var byline = text.Length <= LongestByline && !LineNames.IsPoemTitle(text) ? BylineRules.Read(passage, mayBeAnyWord: true) : null;
        return new SourceLine(passage, indent, blanks)
        {
            IsRemark = LineNames.IsInBrackets(text) && byline is not { IsUncertain: false },
            IsClosing = LineNames.IsClosing(text),
            Width = LineShapes.Width(text),
            EndsSentence = LineShapes.EndsSentence(text) || LineShapes.IsQuotation(text),
            IsLede = LineShapes.IsLede(text) && !LineNames.IsWireTitle(text),
            IsWireTitle = LineNames.IsWireTitle(text),
            IsAddress = text.Length < 200 && RoleScores.IsAddress(text),
            IsSpeech = RoleScores.IsSpeech(text, LineShapes.EndsSentence(text)),
            IsNote = RoleSteps.IsNote(text),
            IsNoticeTitle = LineNames.IsNoticeTitle(text),
            IsSidebar = LineNames.IsSidebar(text),
            IsSeriesName = LineNames.IsSeriesName(text),
            StartsItem = LineShapes.StartsItem(text) || LineNames.IsDay(text)
                || (text.Length < 24 && "■◆★◇▌▍●□".Contains(text[0], StringComparison.Ordinal)
                    && text.Any(Languages.ZhHans.Surnames.IsHan)),
            HasOpenMark = LineShapes.HasOpenMark(text),
            Byline = byline,
            Credit = text[0] == BlockReader.ImageMark ? new CreditShape(0, "photo") : PlainPage.BracketedCaption(text)
                ?? CreditLines.Read(text) ?? (look.HasFlag(LineLook.Caption) ? new CreditShape(text.Length, "photo") : null),
            Furniture = FurnitureLines.Kind(text),
            Field = field.Success ? field.Groups["name"].Value : null,
            FieldLength = field.Length,
        };
    }

    /// <summary>▲ begins a caption, or each of several items: those that have no credit are items where there are more of them.</summary>
    private void Triangles()
    {
        var bare = _lines.Where(line => line.Text[0] is '▲' or '▼' or '△' or '▽' && line.Credit is { } credit
            && credit.CaptionEnd == line.Text.Length).ToList();
        if (bare.Count > 1) bare.ForEach(line => line.Credit = null);
    }

    private void Blocks()
    {
        for (var start = 0; start < _lines.Count;)
        {
            var end = start + 1;
            while (end < _lines.Count && _lines[end].BlanksBefore == 0) end++;
            Block(start, end);
            start = end;
        }

        PageMeasure();
        SpacedVerse();
    }

    private void Block(int start, int end)
    {
        var lines = _lines[start..end];
        var indented = lines.Count(line => line.Indent is >= 2 and <= 8);
        if (indented > 0 && indented < lines.Count)
            lines.ForEach(line => line.IsIndentBlock = true);
        for (var i = 0; i < lines.Count; i++)
        {
            var isRow = LineShapes.IsTableRow(lines[i].Text) && lines[i].Credit is null && lines[i].Furniture is null;
            var hasNeighbour = (i > 0 && LineShapes.IsTableRow(lines[i - 1].Text))
                || (i + 1 < lines.Count && LineShapes.IsTableRow(lines[i + 1].Text));
            lines[i].IsRow = (isRow && hasNeighbour) || lines[i].HasCells;
        }

        var measure = _neutral.HasParagraphs ? 0 : Measure(lines);
        lines.ForEach(line => line.Measure = measure);
        if (measure == 0) Verse(lines);
    }

    /// <summary>A block too short to show its measure was wrapped at that of the page.</summary>
    private void PageMeasure()
    {
        var measure = _lines.Where(line => line.Measure > 0).GroupBy(line => line.Measure)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key ?? 0;
        // Blocks of two lines each show together what none of them does.
        if (measure == 0 && !_neutral.HasParagraphs) measure = Measure([.. _lines.Where(line => line.Text.AsSpan().ContainsAny("，。；：、"))]);
        for (var start = 0; measure > 0 && start < _lines.Count;)
        {
            var end = start + 1;
            while (end < _lines.Count && _lines[end].BlanksBefore == 0) end++;
            var lines = _lines[start..end];
            var isCut = Enumerable.Range(0, lines.Count - 1).Any(i => lines[i].Indent + lines[i].Width > measure - 4
                && lines[i] is { IsRow: false, IsEntry: false, IsSpeech: false, Byline: not { IsMarked: true } }
                && lines[i].Text.AsSpan().ContainsAny("，。；：、"));
            if (isCut && lines.TrueForAll(line => line.Measure == 0 && line.Indent + line.Width <= measure + 4))
                lines.ForEach(line => line.Measure = measure);
            start = end;
        }
    }

    /// <summary>The width that most lines of a block fill without ending a sentence; 0 when its lines were not wrapped.</summary>
    private static int Measure(List<SourceLine> lines)
    {
        if (lines.Count < 2) return 0;
        var best = (Lines: 0, Width: 0);
        foreach (var width in lines.Select(line => line.Indent + line.Width).Where(width => width >= NarrowestMeasure).Distinct())
        {
            var full = lines.Where(line => line.Indent + line.Width <= width && line.Indent + line.Width > width - 4
                && line is { IsRow: false, IsEntry: false }).ToList();
            var open = full.Count(line => !line.EndsSentence && !"；;".Contains(line.Text[^1], StringComparison.Ordinal));
            // Headlines and bylines are no running text, however alike their widths are.
            if (!full.Exists(line => line.Byline is not { IsMarked: true } && line.Text.AsSpan().ContainsAny("，。；：、"))) continue;
            if (open * 2 < full.Count || full.Count < LeastWrapped && !(full.Count == 2 && lines.Count <= 3 && open == 2 && width < 60))
                continue;
            if (full.Count > best.Lines || (full.Count == best.Lines && width > best.Width)) best = (full.Count, width);
        }

        // Headlines above a wrapped text may be wider than it, but running text is not.
        return best.Lines * 5 >= lines.Count * 2 && lines.Count(line => line.Indent + line.Width > best.Width + 4) * 4 <= lines.Count
            ? best.Width : 0;
    }

    private static void Verse(List<SourceLine> lines)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            var end = start;
            while (end < lines.Count && IsVerseLine(lines[end])) end++;
            MarkVerse(lines[start..end]);
            start = Math.Max(start, end);
        }
    }

    private static void MarkVerse(List<SourceLine> run)
    {
        if (run.Count < 3) return;
        var (stopped, commas) = Ends(run);
        var isStopped = stopped >= run.Count - 1 && commas * 3 >= run.Count;
        var isFree = run.Count >= 4 && stopped <= 1 && run.TrueForAll(line => line.Width <= 32 && line.Byline is not { IsMarked: true });
        if (isStopped || isFree) run.ForEach(line => line.IsVerse = true);
    }

    /// <summary>How many lines end in a mark, and how many of these inside a sentence.</summary>
    private static (int Stopped, int Commas) Ends(List<SourceLine> run) => (
        run.Count(line => "，。！？；、,;!?…".Contains(line.Text[^1], StringComparison.Ordinal)),
        run.Count(line => "，；,;".Contains(line.Text[^1], StringComparison.Ordinal)));

    private static bool IsVerseLine(SourceLine line) =>
        line.Width is >= 6 and <= WidestVerse && !line.IsRow && line.Credit is null && line.Furniture is null && line.Field is null
        && !"“\"—（(【[〔".Contains(line.Text[0], StringComparison.Ordinal) && !LineShapes.StartsItem(line.Text) && !line.IsLede
        && !line.Text.Contains('：', StringComparison.Ordinal)
        && !char.IsAsciiDigit(line.Text[0]) && (line.Text[0] is < '\uE000' or > '\uF8FF') && line.Text.Any(Languages.ZhHans.Surnames.IsHan);

    /// <summary>Verse whose lines are parted by empty lines, and single lines at the ends of stanzas.</summary>
    private void SpacedVerse()
    {
        for (var start = 0; start < _lines.Count; start++)
        {
            var end = start;
            while (end < _lines.Count && IsVerseLine(_lines[end]) && (end == start || _lines[end].BlanksBefore <= 1)) end++;
            var run = _lines[start..end];
            var (stopped, commas) = Ends(run);
            if (run.Count >= 4 && commas * 3 >= run.Count && commas > 0 && stopped >= run.Count - 1)
                run.ForEach(line => line.IsVerse = true);
            Stanzas(start, end);
            // Short lines without stops below a number are a stanza.
            if (run.Count > 1 && start > 0 && LikeLines.IsNumeral(_lines[start - 1]) && run[0].BlanksAfter == 0)
                foreach (var line in run.TakeWhile((line, i) => i == 0 || line.BlanksBefore == 0)) line.IsVerse = true;
            start = Math.Max(start, end);
        }
    }

    /// <summary>A short block behind a stanza is one too, unless running text follows as it would a headline.</summary>
    private void Stanzas(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = at + 1;
            while (next < end && _lines[next].BlanksBefore == 0) next++;
            var follows = next < _lines.Count && _lines[next].Width > WidestVerse;
            if (at > start && _lines[at - 1].IsVerse && !follows && !IsTitle(at, next) && _lines[at].Byline is not { IsUncertain: false }
                && (next - at > 1 || _lines[at - 1].EndsSentence == _lines[at].EndsSentence))
                _lines[at..next].ForEach(line => line.IsVerse = true);
            at = next;
        }
    }

    /// <summary>A line by itself above verse of several lines, with or without a name between them, is the title of another poem.</summary>
    private bool IsTitle(int at, int next)
    {
        if (next - at > 1 || next >= _lines.Count || _lines[at].EndsSentence) return false;
        var verse = next + 1 < _lines.Count && _lines[next + 1].BlanksBefore > 0 && _lines[next].Byline is not null ? next + 1 : next;
        if (at > 0 && _lines[at].Byline is not null && !_lines[at - 1].IsVerse) return true;
        return verse + 2 < _lines.Count && _lines[verse + 1].BlanksBefore == 0 && _lines[verse + 2].BlanksBefore == 0;
    }

    /// <summary>Compares the words of short lines with those of the texts around them.</summary>
    private void Words()
    {
        if (_lines.Count > MostLines) return;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (!line.IsShort || i == 0) continue;
            var (above, below) = (Pairs(i - 1, -1), Pairs(i + 1, 1));
            var own = PairsOf(line.Text);
            if (own.Count > 0)
            {
                line.WordsAbove = own.Count(above.Contains) * 1000 / own.Count;
                // A headline says what the first sentences under it say.
                var first = i + 1 < _lines.Count ? PairsOf(Head(_lines[FirstText(i + 1)].Text)) : [];
                line.WordsBelow = own.Count(first.Contains) * 1000 / own.Count;
            }

            var least = Math.Min(above.Count, below.Count);
            // Too few words say nothing; what opens as news does is a story of its own, whatever it shares.
            line.Cohesion = least < LeastPairs || (i + 1 < _lines.Count && _lines[i + 1].IsLede) ? -1
                : above.Count(below.Contains) * 1000 / least;
        }
    }

    /// <summary>The first running text from a line on, behind further headlines and a byline.</summary>
    private int FirstText(int from)
    {
        for (var i = from; i < Math.Min(from + MostHeads, _lines.Count); i++)
            if (!_lines[i].IsShort || _lines[i].Measure > 0) return i;
        return from;
    }

    private static string Head(string text) => text.Length > Context ? text[..Context] : text;

    private HashSet<int> Pairs(int from, int step)
    {
        var pairs = new HashSet<int>();
        var length = 0;
        for (var i = from; i >= 0 && i < _lines.Count && length < Context && Math.Abs(i - from) < Far; i += step)
        {
            // Only running text speaks for a story; what stands beyond a lede is another one.
            if (_lines[i].IsShort && _lines[i].Measure == 0) { if (length > 0 && step > 0) break; continue; }
            if (step > 0 && length > 0 && _lines[i].IsLede) break;
            pairs.UnionWith(PairsOf(Head(_lines[i].Text)));
            length += _lines[i].Text.Length;
            if (step < 0 && _lines[i].IsLede) break;
        }

        return pairs;
    }

    private static HashSet<int> PairsOf(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (IsContent(text[i]) && IsContent(text[i + 1])) pairs.Add(text[i] << 16 | text[i + 1]);
        }

        return pairs;
    }

    // Characters of grammar and of news in general join no two texts.
    private static bool IsContent(char c) =>
        Languages.ZhHans.Surnames.IsHan(c)
            && !"的了在是和与及为有不也这那他她它们我你就都将被把从到对以日月年时昨今个一二三四五六七八九十百千万亿说中上下".Contains(c, StringComparison.Ordinal);

    [GeneratedRegex(@"\n[ \t]*\n.*\S", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex EmptyLine();

    [GeneratedRegex("(?<=[。！？”])[ \u00A0]*　　+(?=\\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LostBreak();

    [GeneratedRegex(@"^(?<name>标题|標題|题目|主题|主标题|引题|肩题|眉题|副题|副标题|作者|记者|正文|内容|栏目|图片说明|图说)\s*[：:][ \t　]*", RegexOptions.CultureInvariant)]
    private static partial Regex FormField();
}
