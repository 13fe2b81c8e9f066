using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import.Readings;

/// <summary>Which role may follow which, and what a neighbour says for it or against it.</summary>
internal sealed partial class RoleSteps(ImmutableArray<SourceLine> lines, PageManner manner)
{
    /// <summary>A step that no page makes.</summary>
    public const int Never = -100_000;

    // What a crosshead costs that is the only one of its story.
    private const int LoneCrosshead = -20;

    /// <summary>The phase behind a line with a role; null where the role cannot stand.</summary>
    public ReadPhase? After(int index, ReadPhase phase, LineRole role) => role switch
    {
        LineRole.Figure when phase == ReadPhase.Head && lines[index].Credit is { CaptionEnd: > 0 } => ReadPhase.Pictured,
        LineRole.Furniture or LineRole.Figure or LineRole.Field => phase,
        LineRole.Kicker or LineRole.Label or LineRole.JumpFrom when phase == ReadPhase.Pictured => ReadPhase.Waiting,
        _ when phase == ReadPhase.Pictured => After(index, ReadPhase.Head, role),
        LineRole.Headline => ReadPhase.Head,
        LineRole.HeadlineMore or LineRole.Deck => phase == ReadPhase.Head ? phase : null,
        LineRole.Kicker => phase == ReadPhase.Head ? null : ReadPhase.Waiting,
        LineRole.Label => phase == ReadPhase.Head ? phase : ReadPhase.Waiting,
        LineRole.JumpFrom when lines[index].EndsSentence && lines[index].Width > WidestJump => ReadPhase.Text,
        LineRole.JumpFrom => phase == ReadPhase.Head ? phase : phase == ReadPhase.Waiting ? phase : ReadPhase.Jumped,
        LineRole.Byline => phase switch
        {
            ReadPhase.Head => phase,
            _ when IsBehindText(phase) => ReadPhase.Closed,
            _ => ReadPhase.Waiting,
        },
        LineRole.JumpOn => IsBehindText(phase) ? ReadPhase.Closed : phase == ReadPhase.Head ? phase : null,
        LineRole.Signature => IsBehindText(phase) ? ReadPhase.Closed : null,
        LineRole.Crosshead => phase switch
        {
            ReadPhase.Closed or ReadPhase.Start or ReadPhase.Waiting or ReadPhase.Jumped => null,
            ReadPhase.Text or ReadPhase.Head
                when lines[index] is { StartsItem: false, IsNote: false, IsSidebar: false } => ReadPhase.Parted,
            _ => ReadPhase.Sectioned,
        },
        LineRole.GoesOn => IsText(phase) ? phase : null,
        LineRole.Untitled => phase is ReadPhase.Head ? null : ReadPhase.Text,
        LineRole.Body when lines[index].IsClosing && IsBehindText(phase) => ReadPhase.Closed,
        LineRole.Body => IsText(phase) ? phase : phase is ReadPhase.Head or ReadPhase.Closed ? ReadPhase.Text : null,
        _ => IsText(phase) ? phase : ReadPhase.Text,
    };

    private static bool IsText(ReadPhase phase) => phase is ReadPhase.Text or ReadPhase.Parted or ReadPhase.Sectioned;

    private static bool IsBehindText(ReadPhase phase) => IsText(phase) || phase == ReadPhase.Closed;

    /// <summary>What the step from the line above to a line says.</summary>
    /// <param name="index">The line.</param>
    /// <param name="before">Role of the line above; null for the first line.</param>
    /// <param name="phase">Phase before the line.</param>
    /// <param name="role">Role of the line.</param>
    public int Score(int index, LineRole? before, ReadPhase phase, LineRole role)
    {
        var line = lines[index];
        var above = index > 0 ? lines[index - 1] : null;
        var isTight = line.BlanksBefore == 0;
        var leaves = phase == ReadPhase.Parted && role is LineRole.Headline or LineRole.Kicker or LineRole.Label or LineRole.Untitled
            or LineRole.JumpFrom or LineRole.JumpOn or LineRole.Byline or LineRole.Signature ? LoneCrosshead : 0;
        if (IsText(phase)) phase = ReadPhase.Text;
        if (phase == ReadPhase.Pictured && role is not (LineRole.Headline or LineRole.Kicker or LineRole.Label)) phase = ReadPhase.Head;
        return leaves + role switch
        {
            LineRole.Headline => Headline(index, before, phase),
            LineRole.HeadlineMore => before is LineRole.Headline or LineRole.HeadlineMore
                ? HeadlineMore(above!, line, isTight) : Never,
            LineRole.Deck => Deck(before, above!, line, isTight),
            LineRole.Kicker => (before is LineRole.Kicker ? -15 : 0) + (phase == ReadPhase.Closed ? 25 : phase == ReadPhase.Text ? -12 : 0)
                + Kicker(index) + (line.IsSeriesName ? 60 : 0),
            LineRole.Label => phase == ReadPhase.Head ? (before == LineRole.Headline ? -5 : -30) : before is LineRole.Label ? -60 : 0,
            LineRole.Byline => Byline(index, before, phase, line),
            LineRole.GoesOn => before is LineRole.Body or LineRole.GoesOn or LineRole.Untitled ? GoesOn(index, above!, line) : Never,
            LineRole.Crosshead => Crosshead(index, before, phase),
            LineRole.Body => Body(before, above, line, phase, isTight),
            LineRole.Untitled => phase switch
            {
                ReadPhase.Start => line.IsLede ? -25 : -45,
                ReadPhase.Closed => line.IsLede ? 10 : -45,
                ReadPhase.Waiting => NoHeadline,
                ReadPhase.Jumped => -25,
                _ => line.IsLede ? 5 : Never,
            },
            LineRole.Verse => (before == LineRole.Verse ? 25 : phase == ReadPhase.Closed ? -60 : 0) + Titled(phase),
            LineRole.Row => (before == LineRole.Row ? 10 : 0) + Titled(phase),
            LineRole.Item => Titled(phase),
            LineRole.Signature => before == LineRole.Signature ? 20 : 0,
            LineRole.Figure => phase == ReadPhase.Start && index > 0 ? -10 : 0,
            _ => 0,
        };
    }

    private const int NoHeadline = -100;
    private const int WidestJump = 40;
    private const int NarrowHead = 18;
    private const int Half = 500;

    // Two lines of a headline that answer each other have eight characters at most.
    private const int WidestCouplet = 16;

    private static int Titled(ReadPhase phase) => phase is ReadPhase.Start or ReadPhase.Waiting ? NoHeadline : 0;

    /// <summary>What the end of the page says for the phase in which it comes.</summary>
    public static int AtEnd(ReadPhase phase) => phase switch
    {
        ReadPhase.Waiting or ReadPhase.Jumped => -120,
        ReadPhase.Head => -70,
        ReadPhase.Parted => LoneCrosshead,
        _ => 0,
    };

    private int Headline(int index, LineRole? before, ReadPhase phase)
    {
        var line = lines[index];
        var score = phase switch
        {
            ReadPhase.Closed => 35,
            ReadPhase.Waiting or ReadPhase.Jumped => 15,
            ReadPhase.Start => 10,
            ReadPhase.Head => -110,
            ReadPhase.Pictured => -15,
            _ => -10,
        };
        if (before == LineRole.Kicker) score -= 15;
        if (before == LineRole.Furniture && phase == ReadPhase.Text) score += 25;
        if (index + 1 >= lines.Length) return score - 60;
        var next = lines[index + 1];
        // Where stories open with a byline or 本报讯, a few words without either are no headline.
        if (manner.HasOpenings && line.Width <= NarrowHead && line.WordsBelow < Half
            && next is { IsLede: false, IsShort: false, Byline: null }) score -= 25;
        if (next.IsLede) score += 45;
        else if (next.Byline is { IsUncertain: false }) score += 30;
        else if (next.Width > 60 || (next.EndsSentence && next.Text.AsSpan().ContainsAny("，。"))) score += 12;
        if (manner.HasWideBlanks && line.BlanksBefore == 1 && phase == ReadPhase.Text && !next.IsLede) score -= 20;
        if (index + 2 < lines.Length && next.IsShort && lines[index + 2].IsLede) score += 40;
        else if (index + 2 < lines.Length && next is { IsShort: true, Byline: null, BlanksBefore: 0 }
            && lines[index + 2].Byline is { IsUncertain: false }) score += 25;
        return score;
    }

    private static int HeadlineMore(SourceLine above, SourceLine line, bool isTight)
    {
        // Two clauses of the same length are one headline in two lines; so are halves of a quotation.
        if (above.HasOpenMark) return 60;
        if (!isTight) return -45;
        if (OpenEnd().IsMatch(above.Text) || OfDocument().IsMatch(line.Text)) return 50;
        // What it is, and what becomes of it: 机场扩建工程 / 今日正式开工.
        if (line.Width <= above.Width && Thing().IsMatch(above.Text) && Predicate().IsMatch(line.Text)) return 45;
        return above.Width == line.Width && line.Width <= WidestCouplet ? 25 : above.Text[^1] is '，' or '：' or ':' ? 40 : -15;
    }

    private static int Deck(LineRole? before, SourceLine above, SourceLine line, bool isTight)
    {
        if (before is not (LineRole.Headline or LineRole.HeadlineMore or LineRole.Deck or LineRole.Byline)) return Never;
        if (line.Text[0] is '—' or '-') return before == LineRole.Deck ? -30 : 20;
        if (before == LineRole.Byline) return -60;
        if (before == LineRole.Deck) return isTight ? above.Width == line.Width || above.HasOpenMark ? 15
            : Math.Abs(above.Width - line.Width) <= 4 ? 5 : -20 : -50;
        // A deck says more than the headline.
        return (isTight ? 10 : line.BlanksBefore == line.BlanksAfter ? -5 : -25)
            + (line.Width > above.Width + 4 && !line.Text.Contains('　', StringComparison.Ordinal) ? 10 : 0);
    }

    /// <summary>A kicker stands right above a headline that has more weight: two clauses, or a line below it.</summary>
    private int Kicker(int index)
    {
        if (index + 1 >= lines.Length) return Never;
        var (line, next) = (lines[index], lines[index + 1]);
        if (!next.IsShort) return Never;
        var score = next.BlanksBefore == 0 ? -25 : -45;
        // Two clauses with a line of their own below them are a headline; alone they may as well be a deck.
        if (index + 2 < lines.Length && lines[index + 2] is { BlanksBefore: 0, IsShort: true, Byline: null }
            && (next.Text.Contains('　', StringComparison.Ordinal) || next.Text.Contains(' ', StringComparison.Ordinal)))
            score += 30;
        if (index + 2 < lines.Length && lines[index + 2] is { BlanksBefore: 0, IsShort: true } third && third.Byline is null)
            score += third.Text[0] == '—' ? 45 : Math.Abs(third.Width - next.Width) <= 4 ? -15 : 25;
        else if (next.Byline is null && line.Width > next.Width + 8) score += 20;
        return score;
    }

    private int Byline(int index, LineRole? before, ReadPhase phase, SourceLine line)
    {
        // As the sure stories of the page have it: the author below the headline.
        if (manner.HasOpenings && phase == ReadPhase.Head && before is LineRole.Headline or LineRole.HeadlineMore or LineRole.Deck)
            return 35;
        // A second line below the byline that is no sure name is a crosshead or text.
        if (phase == ReadPhase.Head && before == LineRole.Byline && line.Byline is { IsUncertain: true }) return -25;
        if (phase == ReadPhase.Head)
            return before is LineRole.Headline or LineRole.HeadlineMore or LineRole.Deck or LineRole.Byline or LineRole.Label ? 20 : 5;
        // Some papers set the author above the headline.
        if (phase is ReadPhase.Start or ReadPhase.Waiting or ReadPhase.Jumped)
            return IsMarked(line) && index + 1 < lines.Length && lines[index + 1].IsShort ? 0 : -60;
        // Of two names one below the other the first may be a headline that looks like one.
        if (before is not LineRole.Byline && !IsMarked(line) && index + 1 < lines.Length
            && lines[index + 1] is { Byline.IsUncertain: false }) return -45;
        if (before is LineRole.Byline) return IsMarked(line) ? 0 : -25;
        if (before is LineRole.Furniture) return -20;
        // Behind a text a byline ends the story: what follows begins another.
        if (line.BlanksAfter == 0 && index + 1 < lines.Length && lines[index + 1].Byline is null) return -60;
        var isLast = index + 1 >= lines.Length;
        // Where bylines stand above the text, a word that is no sure name does not end it.
        if (line.Byline is { IsUncertain: true } && manner.HasOpenings && phase == ReadPhase.Text) return -40;
        return isLast || lines[index + 1] is { IsShort: true, IsEntry: false, IsSpeech: false } ? 20
            : IsMarked(line) || phase == ReadPhase.Closed ? -10 : 5;
    }

    private static bool IsMarked(SourceLine line) => line.Byline is null or { IsMarked: true };

    private int GoesOn(int index, SourceLine above, SourceLine line)
    {
        // A line that leaves room, ends no sentence and stands above the beginning of a paragraph is no running text.
        if (line is { Measure: > 0, IsFull: false, EndsSentence: false, IsIndentBlock: true, Indent: < 2 } && above.EndsSentence
            && index + 1 < lines.Length && lines[index + 1].Indent is >= 2 and <= 8) return -80;
        if (line.Credit is not null || line.IsAddress || line.IsEntry) return -120;
        if (line.IsIndentBlock && line.Indent >= 2 && line.Indent <= 8
            && !(above.Indent == line.Indent && above.IsFull && !above.EndsSentence)) return -120;
        if (line.Measure > 0)
        {
            if (above.IsFull) return above.EndsSentence ? line.StartsItem ? 20 : 75 : 130;
            return above.EndsSentence ? -100 : LineShapes.StartsInsideSentence(line.Text) ? 100 : 30;
        }

        if (LineShapes.StartsInsideSentence(line.Text)) return 90;
        if (line.IsIndentBlock && manner.HasIndents && above.Indent >= 2 && line.Indent < 2) return above.EndsSentence ? -20 : 100;
        return above.EndsSentence || line.IsVerse ? -120 : above.Width > 70 && !line.IsShort ? 20 : -60;
    }

    private int Crosshead(int index, LineRole? before, ReadPhase phase)
    {
        if (phase == ReadPhase.Head && lines[index] is { StartsItem: false, IsSidebar: false })
            return before == LineRole.Byline ? -35 : -50;
        if (index + 1 >= lines.Length || before == LineRole.Crosshead) return -70;
        var next = lines[index + 1];
        if (next.IsLede || next.Byline is { IsMarked: true } || next.Furniture is not null) return -60;
        if (before is LineRole.Furniture) return -30;
        return next.Width > 40 || next.EndsSentence || next.IsEntry ? 20 : -10;
    }

    private static int Body(LineRole? before, SourceLine? above, SourceLine line, ReadPhase phase, bool isTight)
    {
        if (phase == ReadPhase.Closed)
            return line.IsNote ? 60 : before is LineRole.Furniture && FurnitureLines.IsEnd(above!.Text) ? -20
                : line.IsRemark ? -20 : line.IsAddress && line.Text[^1] is '：' or ':' ? -30 : -70;
        var score = 0;
        if (isTight && above is { IsFull: true } && before is LineRole.Body or LineRole.GoesOn && !above!.EndsSentence) score -= 30;
        return score;
    }

    [GeneratedRegex("(?:[的与和及在向让为被将把是对从由]|有了|成了|成为)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    [GeneratedRegex("^关于.+的(?:通知|公告|通告|决定|意见|函|通报|公示|请示|报告|批复)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfDocument();

    [GeneratedRegex("(?:工程|项目|大桥|大会|论坛|活动|仪式|展览|展会|联赛|大赛|行动|中心|条例|办法|规划|线|馆|院|站|节)[”》]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    [GeneratedRegex(
        "^(?:今日|今天|今晚|今起|昨日|昨天|昨晚|昨起|明起|明日|近日|本月|下月|年底|正式|将|已|即将|全线|全面|首次|再次|顺利|成功|圆满)", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    /// <summary>Whether a text that follows the byline belongs to the same story: 编者按, a reply, a link.</summary>
    public static bool IsNote(string text) => NoteOfDesk().IsMatch(text);

    [GeneratedRegex(
        @"^[【（(■●]?\s*(?:编者按|編者按|编后|编余|编辑点评|点评|回音|回复|记者手记|记者追访|采访手记|延伸阅读|相关链接|链接|新闻链接|背景|附[：:]|注[：:]|（作者|\(作者|作者系|作者为|（本版|（记者|短评|律师说法"
            + @"|专家提醒|提醒)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoteOfDesk();
}
