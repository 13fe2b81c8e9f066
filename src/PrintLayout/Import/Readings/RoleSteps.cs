using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import.Readings;

/// <summary>Which role may follow which, and what a neighbour says for it or against it.</summary>
internal sealed partial class RoleSteps(ImmutableArray<SourceLine> lines, PageManner manner)
{
    /// <summary>A step that no page makes.</summary>
    public const int Never = -100_000;

    /// <summary>The phase behind a role; null where the role cannot stand.</summary>
    public static ReadPhase? After(ReadPhase phase, LineRole role) => role switch
    {
        LineRole.Furniture or LineRole.Figure or LineRole.Field => phase,
        LineRole.Headline => ReadPhase.Head,
        LineRole.HeadlineMore or LineRole.Deck => phase == ReadPhase.Head ? phase : null,
        LineRole.Kicker => phase == ReadPhase.Head ? null : ReadPhase.Waiting,
        LineRole.Label => phase == ReadPhase.Head ? phase : ReadPhase.Waiting,
        LineRole.JumpFrom => phase == ReadPhase.Head ? phase : ReadPhase.Waiting,
        LineRole.Byline => phase switch
        {
            ReadPhase.Head => phase,
            ReadPhase.Text or ReadPhase.Closed => ReadPhase.Closed,
            _ => ReadPhase.Waiting,
        },
        LineRole.JumpOn => phase is ReadPhase.Text or ReadPhase.Closed ? ReadPhase.Closed : phase == ReadPhase.Head ? phase : null,
        LineRole.Signature => phase is ReadPhase.Text or ReadPhase.Closed ? ReadPhase.Closed : null,
        LineRole.Crosshead => phase is ReadPhase.Text or ReadPhase.Head ? ReadPhase.Text : null,
        LineRole.GoesOn => phase == ReadPhase.Text ? phase : null,
        LineRole.Untitled => phase is ReadPhase.Head ? null : ReadPhase.Text,
        LineRole.Body => phase is ReadPhase.Head or ReadPhase.Text or ReadPhase.Closed ? ReadPhase.Text : null,
        _ => ReadPhase.Text,
    };

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
        return role switch
        {
            LineRole.Headline => Headline(index, before, phase),
            LineRole.HeadlineMore => before is LineRole.Headline or LineRole.HeadlineMore
                ? HeadlineMore(above!, line, isTight) : Never,
            LineRole.Deck => Deck(before, above!, line, isTight),
            LineRole.Kicker => (before is LineRole.Kicker ? -15 : 0) + (phase == ReadPhase.Closed ? 25 : phase == ReadPhase.Text ? -12 : 0)
                + Kicker(index),
            LineRole.Label => phase == ReadPhase.Head ? (before == LineRole.Headline ? -5 : -30) : before is LineRole.Label ? -60 : 0,
            LineRole.Byline => Byline(index, before, phase, line),
            LineRole.GoesOn => before is LineRole.Body or LineRole.GoesOn or LineRole.Untitled ? GoesOn(above!, line) : Never,
            LineRole.Crosshead => Crosshead(index, before, phase),
            LineRole.Body => Body(before, above, line, phase, isTight),
            LineRole.Untitled => phase switch
            {
                ReadPhase.Start => line.IsLede ? -25 : -45,
                ReadPhase.Closed => line.IsLede ? 10 : -45,
                ReadPhase.Waiting => NoHeadline,
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

    // Two lines of a headline that answer each other have eight characters at most.
    private const int WidestCouplet = 16;

    private static int Titled(ReadPhase phase) => phase is ReadPhase.Start or ReadPhase.Waiting ? NoHeadline : 0;

    /// <summary>What the end of the page says for the phase in which it comes.</summary>
    public static int AtEnd(ReadPhase phase) => phase switch { ReadPhase.Waiting => -120, ReadPhase.Head => -70, _ => 0 };

    private int Headline(int index, LineRole? before, ReadPhase phase)
    {
        var line = lines[index];
        var score = phase switch
        {
            ReadPhase.Closed => 35,
            ReadPhase.Waiting => 15,
            ReadPhase.Start => 10,
            ReadPhase.Head => -110,
            _ => -10,
        };
        if (before == LineRole.Kicker) score -= 15;
        if (before == LineRole.Furniture && phase == ReadPhase.Text) score += 25;
        if (index + 1 >= lines.Length) return score - 60;
        var next = lines[index + 1];
        if (next.IsLede) score += 45;
        else if (next.Byline is { IsUncertain: false }) score += 30;
        else if (next.Width > 60 || (next.EndsSentence && next.Text.AsSpan().ContainsAny("，。"))) score += 12;
        if (manner.HasWideBlanks && line.BlanksBefore == 1 && phase == ReadPhase.Text && !next.IsLede) score -= 20;
        if (index + 2 < lines.Length && next.IsShort && lines[index + 2].IsLede) score += 40;
        return score;
    }

    private static int HeadlineMore(SourceLine above, SourceLine line, bool isTight)
    {
        // Two clauses of the same length are one headline in two lines; so are halves of a quotation.
        if (above.HasOpenMark) return 60;
        if (!isTight) return -45;
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
        if (phase == ReadPhase.Head)
            return before is LineRole.Headline or LineRole.HeadlineMore or LineRole.Deck or LineRole.Byline or LineRole.Label ? 20 : 5;
        // Some papers set the author above the headline.
        if (phase is ReadPhase.Start or ReadPhase.Waiting)
            return IsMarked(line) && index + 1 < lines.Length && lines[index + 1].IsShort ? 0 : -60;
        // Of two names one below the other the first may be a headline that looks like one.
        if (before is not LineRole.Byline && !IsMarked(line) && index + 1 < lines.Length
            && lines[index + 1] is { Byline.IsUncertain: false }) return -45;
        if (before is LineRole.Byline) return IsMarked(line) ? 0 : -25;
        if (before is LineRole.Furniture) return -20;
        // Behind a text a byline ends the story: what follows begins another.
        if (line.BlanksAfter == 0 && index + 1 < lines.Length && lines[index + 1].Byline is null) return -60;
        var isLast = index + 1 >= lines.Length;
        return isLast || lines[index + 1].IsShort ? 20 : IsMarked(line) || phase == ReadPhase.Closed ? -10 : 5;
    }

    private static bool IsMarked(SourceLine line) => line.Byline is null or { IsMarked: true };

    private int GoesOn(SourceLine above, SourceLine line)
    {
        if (line.Credit is not null || line.IsAddress) return -120;
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
        if (phase == ReadPhase.Head && !lines[index].StartsItem) return -50;
        if (index + 1 >= lines.Length || before == LineRole.Crosshead) return -70;
        var next = lines[index + 1];
        if (next.IsLede || next.Byline is { IsMarked: true } || next.Furniture is not null) return -60;
        if (before is LineRole.Furniture) return -30;
        return next.Width > 40 || next.EndsSentence ? 20 : -10;
    }

    private static int Body(LineRole? before, SourceLine? above, SourceLine line, ReadPhase phase, bool isTight)
    {
        if (phase == ReadPhase.Closed)
            return line.IsNote ? 60 : before is LineRole.Furniture && FurnitureLines.IsEnd(above!.Text) ? -20
                : line.IsAddress && line.Text[^1] is '：' or ':' ? -30 : -70;
        var score = 0;
        if (isTight && above is { IsFull: true } && before is LineRole.Body or LineRole.GoesOn && !above!.EndsSentence) score -= 30;
        return score;
    }

    /// <summary>Whether a text that follows the byline belongs to the same story: 编者按, a reply, a link.</summary>
    public static bool IsNote(string text) => NoteOfDesk().IsMatch(text);

    [GeneratedRegex(
        @"^[【（(■●]?\s*(?:编者按|編者按|编后|编余|编辑点评|点评|回音|回复|记者手记|记者追访|采访手记|延伸阅读|相关链接|链接|新闻链接|背景|附[：:]|注[：:]|（作者|\(作者|作者系|作者为|（本版|（记者|短评|律师说法"
            + @"|专家提醒|提醒)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoteOfDesk();
}
