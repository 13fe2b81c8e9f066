using System.Collections.Immutable;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Structure;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Readings;

/// <summary>
/// A page without heading marks: its lines are read by evidence (<see cref="ReadingSearch"/>) and become elements. Where another reading is
/// nearly as good, the element says so.
/// </summary>
internal sealed class PlainPage
{
    // A reading that is worse by less than this is worth a remark.
    private const int Doubtful = 25;

    // Lines of a headline through which a bracket or quotation may stay open.
    private const int MostOpen = 40;

    private readonly ImmutableArray<LineReading> _lines;
    private readonly ImmutableArray<Element>.Builder _elements = ImmutableArray.CreateBuilder<Element>();
    private readonly ImmutableArray<Dropped>.Builder _dropped = ImmutableArray.CreateBuilder<Dropped>();
    private readonly List<Repair> _repairs = [];

    private PlainPage(ImmutableArray<LineReading> lines) => _lines = lines;

    /// <summary>Reads a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="wanted">Roles that are given, by number of the line that is not empty.</param>
    public static PlainReading Read(NeutralText source, IReadOnlyDictionary<int, LineRole> wanted)
    {
        var lines = LineReader.Read(source);
        var readings = ReadingSearch.Read(lines, wanted);
        if (readings.IsEmpty && wanted.Count > 0) readings = ReadingSearch.Read(lines, ImmutableDictionary<int, LineRole>.Empty);
        var page = new PlainPage(readings);
        for (var i = 0; i < readings.Length;) i += page.Take(i);
        return new PlainReading(page._elements.ToImmutable(), page._dropped.ToImmutable(), page._repairs, readings);
    }

    /// <summary>Takes the element that begins with a line.</summary>
    /// <returns>Its number of lines.</returns>
    private int Take(int index)
    {
        var (reading, line) = (_lines[index], _lines[index].Line);
        var count = 1;
        while (index + count < _lines.Length && IsMore(reading.Role, _lines[index + count])) count++;
        var text = Text(index, count);
        switch (reading.Role)
        {
            case LineRole.Headline:
                Head(index, text, new Element(ElementKind.Heading, text) { Depth = 2 }, "plain-headline",
                    "the short line without a heading mark above running text was taken for the headline");
                break;
            case LineRole.Kicker:
                Head(index, text, new Element(ElementKind.Kicker, text), "plain-kicker",
                    "the short line above a headline was taken for its kicker");
                break;
            case LineRole.Deck:
                Head(index, text, new Element(ElementKind.Deck, text), "deck", "the short line below the headline was taken for its deck",
                    isSure: line.Text[0] == '—');
                break;
            case LineRole.Label:
                Head(index, text, new Element(ElementKind.Label, text), "plain-label",
                    "the short line was taken for the label of a section");
                break;
            case LineRole.Crosshead:
                Head(index, text, new Element(ElementKind.Heading, text) { Depth = 3 }, "plain-crosshead",
                    $"the short line “{text.Text}” between paragraphs was taken for a crosshead");
                break;
            case LineRole.Furniture:
                Furniture(line);
                break;
            case LineRole.Field:
                Drop(text, "name of a form field");
                break;
            case LineRole.JumpFrom or LineRole.JumpOn:
                Jump(text, reading.Role);
                break;
            case LineRole.Figure:
                Figure(line, text);
                break;
            case LineRole.Byline:
                Add(index, line.Byline is { } byline ? byline : new Element(ElementKind.Byline, text) { Names = [text], IsMarked = true });
                break;
            case LineRole.Item:
                Item(index, text);
                break;
            default:
                Running(index, count, text, reading.Role);
                break;
        }

        return count;
    }

    private static bool IsMore(LineRole first, LineReading next) => first switch
    {
        LineRole.Headline => next.Role == LineRole.HeadlineMore,
        LineRole.Deck => next.Role == LineRole.Deck && next.Line.Text[0] != '—',
        LineRole.Kicker => next.Role == LineRole.Kicker,
        LineRole.Body or LineRole.Untitled => next.Role == LineRole.GoesOn,
        _ => false,
    };

    private Passage Text(int index, int count)
    {
        var first = _lines[index].Line.Passage;
        if (_lines[index].Role is LineRole.Headline or LineRole.Kicker or LineRole.Deck or LineRole.Byline or LineRole.Label
            && _lines[index].Line is { Field: not null, FieldLength: var length } && first.Slice(length, first.Text.Length) is { } rest
            && _lines[index].Role != LineRole.Byline)
        {
            Drop(first.Slice(0, length)!, "name of a form field");
            first = rest;
        }

        if (count == 1) return first;
        if (_lines[index].Role is LineRole.Body or LineRole.Untitled)
            return Passage.Join([.. Enumerable.Range(index, count).Select(i => _lines[i].Line.Passage)]);
        // A blank at one joint is one at all. Appending thousands of lines one by one would take time with their square.
        var isSpaced = false;
        var whole = first;
        for (var i = 1; i < count && !isSpaced; i++)
        {
            isSpaced = i > MostOpen || !LineShapes.HasOpenMark(whole.Text);
            if (!isSpaced) whole = whole.Append(_lines[index + i].Line.Passage);
        }

        return isSpaced ? Passage.JoinSpaced([first, .. Enumerable.Range(index + 1, count - 1).Select(i => _lines[i].Line.Passage)])
            : whole;
    }

    private void Head(int index, Passage text, Element element, string rule, string message, bool isSure = false)
    {
        var reading = _lines[index];
        isSure |= reading.Line.Field is not null && reading.Margin > 100;
        var offset = text.Start;
        var second = reading.Margin == int.MaxValue ? string.Empty : $"; it might also be {Name(reading.Second)}";
        _elements.Add(element with
        {
            IsTight = reading.Line.BlanksBefore == 0 && _elements.Count > 0,
            Doubt = isSure ? null : new Repair(Certainty.Likely, rule, offset, Key(element), message + second),
        });
    }

    private static string Key(Element element) => element.Kind switch
    {
        ElementKind.Kicker => "kicker",
        ElementKind.Deck => "deck",
        ElementKind.Label => "section",
        _ => element.Depth == 2 ? "headline" : string.Empty,
    };

    private void Add(int index, Element element)
    {
        var reading = _lines[index];
        _elements.Add(element with
        {
            IsTight = reading.Line.BlanksBefore == 0 && _elements.Count > 0,
            Doubt = element.Doubt ?? Doubt(index, index + 1),
        });
    }

    private Repair? Doubt(int start, int end)
    {
        var least = Enumerable.Range(start, end - start).MinBy(i => _lines[i].Margin);
        var reading = _lines[least];
        return reading.Margin >= Doubtful || (reading.Role, reading.Second) is (LineRole.Verse, LineRole.Body) ? null
            : new Repair(Certainty.Guess, "doubtful-line", reading.Line.Passage.Start, string.Empty,
                $"“{Start(reading.Line.Text)}” was read as {Name(reading.Role)}; it might also be {Name(reading.Second)}");
    }

    private void Running(int index, int count, Passage text, LineRole role)
    {
        if (_lines[index].Line.IsLostBreak)
            _repairs.Add(new Repair(Certainty.Likely, "lost-break", text.Start, string.Empty,
                "a wide blank behind a full stop was taken for the end of a paragraph that was lost"));
        if (role is LineRole.Body or LineRole.Untitled && JumpLines.ReadOn(text.Text) is { Success: true } on && on.Index > 0)
        {
            Add(index, new Element(ElementKind.Paragraph, text.Slice(0, on.Index)!) { IsUntitled = role == LineRole.Untitled });
            AddJump(text, ElementKind.JumpOn, on);
            return;
        }

        if (role is LineRole.Body or LineRole.Untitled && JumpLines.ReadFrom(text.Text) is { Success: true } from
            && from.Length < text.Text.Length)
        {
            AddJump(text, ElementKind.JumpFrom, from);
            text = text.Slice(from.Length, text.Text.Length)!;
        }

        var kind = role switch { LineRole.Verse => ElementKind.Verse, LineRole.Row => ElementKind.Row, _ => ElementKind.Paragraph };
        Add(index, new Element(kind, text) { IsUntitled = role == LineRole.Untitled, Doubt = Doubt(index, index + count) });
        if (JumpLines.IsReference(text.Text))
            _repairs.Add(new Repair(Certainty.Guess, "reference", text.Start, string.Empty,
                $"“{text.Text}” sends the reader to another story; it was left as a paragraph and is no jump of this one"));
    }

    private void Figure(SourceLine line, Passage text)
    {
        if (text.Text[0] == BlockReader.ImageMark)
        {
            Drop(text.Slice(0, 1), "mark of an image");
            _elements.Add(new Element(ElementKind.Credit, text) { HasCredit = false, Image = text.Slice(1, text.Text.Length) });
            return;
        }

        if (BracketedCaption(text.Text) is not null)
        {
            Drop(text.Slice(0, 1), "bracket of a caption");
            Drop(text.Slice(text.Text.Length - 1, text.Text.Length), "bracket of a caption");
            text = text.Slice(1, text.Text.Length - 1)!;
        }

        var credit = line.Credit!.Value;
        var words = text.Slice(credit.CaptionEnd, text.Text.Length);
        _elements.Add(new Element(ElementKind.Credit, words ?? text)
        {
            Caption = text.Slice(0, credit.CaptionEnd),
            HasCredit = words is not null,
            FigureKind = credit.Kind,
            IsTight = line.BlanksBefore == 0 && _elements.Count > 0,
        });
    }

    /// <summary>A caption with brackets around it, measured without them: （图为现场。林禾 摄）; null for any other line.</summary>
    public static CreditShape? BracketedCaption(string text) =>
        text.Length > 4 && LineNames.HasBracketsAround(text) && CreditLines.Read(text[1..^1]) is { CaptionEnd: > 0 } shape ? shape : null;

    private void Item(int index, Passage text)
    {
        var length = 1;
        while (!char.IsWhiteSpace(text.Text[length - 1]) && text.Text[length - 1] is < '\uE000' or > '\uF8FF') length++;
        if (text.Slice(length, text.Text.Length) is { } words)
            Add(index, new Element(ElementKind.Item, words) { Mark = text.Slice(0, length) });
    }

    private void Jump(Passage text, LineRole role)
    {
        var match = role == LineRole.JumpFrom ? JumpLines.ReadFrom(text.Text) : JumpLines.ReadOn(text.Text);
        AddJump(text, role == LineRole.JumpFrom ? ElementKind.JumpFrom : ElementKind.JumpOn, match);
        if (role != LineRole.JumpFrom || text.Slice(match.Length, text.Text.Length) is not { } rest) return;
        _elements.Add(BylineRules.Read(rest) ?? new Element(ElementKind.Paragraph, rest));
    }

    private void AddJump(Passage text, ElementKind kind, System.Text.RegularExpressions.Match match)
    {
        var page = match.Groups["page"];
        _elements.Add(new Element(kind, text.Slice(match.Index, match.Index + match.Length)!)
        {
            Page = text.Slice(page.Index, page.Index + page.Length),
        });
        Drop(text.Slice(match.Index, page.Index), "words of a jump line; the page sets its own");
        Drop(text.Slice(page.Index + page.Length, match.Index + match.Length), "words of a jump line; the page sets its own");
    }

    private void Furniture(SourceLine line)
    {
        Drop(line.Passage, line.Furniture!);
        if (FurnitureLines.IsEnd(line.Text)) return;
        _repairs.Add(new Repair(Certainty.Likely, "furniture", line.Passage.Start, string.Empty,
            $"“{Start(line.Text)}” was left out as {line.Furniture}"));
    }

    private void Drop(Passage? part, string reason)
    {
        if (part is null) return;
        foreach (var range in part.Ranges) _dropped.Add(new Dropped(range, reason));
    }

    private static string Start(string text) => text.Length > 24 ? text[..24] + "…" : text;

    private static string Name(LineRole role) => role switch
    {
        LineRole.Headline or LineRole.HeadlineMore => "a headline",
        LineRole.Kicker => "a kicker",
        LineRole.Deck => "a deck",
        LineRole.Label => "a label",
        LineRole.Crosshead => "a crosshead",
        LineRole.Byline => "a byline",
        LineRole.Figure => "a caption or credit",
        LineRole.JumpFrom or LineRole.JumpOn => "a jump line",
        LineRole.Verse => "verse",
        LineRole.Row => "a row of a table",
        LineRole.Item => "a list item",
        LineRole.Signature => "a signature",
        LineRole.Furniture or LineRole.Field => "a line of the page or the desk",
        LineRole.GoesOn => "part of the paragraph above",
        _ => "running text",
    };
}
