using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Divides the source into elements. Each line is read by itself, unless its block is wrapped at a measure, is verse or is a table.
/// <see cref="ParagraphJoiner"/> decides later whether neighbouring paragraphs belong together.
/// </summary>
internal sealed partial class BlockReader
{
    /// <summary>Begins a line that is an image, as the doors write it.</summary>
    public const char ImageMark = '\uFFFC';

    private readonly string _source;
    private readonly ImmutableArray<Element>.Builder _elements = ImmutableArray.CreateBuilder<Element>();
    private readonly ImmutableArray<Dropped>.Builder _dropped = ImmutableArray.CreateBuilder<Dropped>();
    private readonly List<SourceRange> _block = [];
    private bool _blankBefore = true;

    private readonly List<Repair> _repairs;

    private readonly bool _hasParagraphs;

    private readonly bool _isOneStory;

    private readonly ImmutableDictionary<int, LineLook> _looks;

    private BlockReader(NeutralText source, List<Repair> repairs) =>
        (_source, _hasParagraphs, _isOneStory, _looks, _repairs) =
            (source.Text, source.HasParagraphs, source.IsOneStory, source.Looks, repairs);

    /// <summary>Reads a source.</summary>
    /// <param name="source">Its text, with what is known of its lines.</param>
    /// <param name="repairs">Takes what is left out as no part of a story.</param>
    /// <returns>Its elements in order, and the characters other than white space that belong to none of them.</returns>
    public static (ImmutableArray<Element> Elements, ImmutableArray<Dropped> Dropped) Read(
        NeutralText source, List<Repair> repairs)
    {
        var reader = new BlockReader(source, repairs);
        foreach (var line in Lines(source.Text)) reader.Line(line);
        reader.Flush();
        return (reader._elements.ToImmutable(), reader._dropped.ToImmutable());
    }

    /// <summary>The lines without their ends; LF, CR LF, a lone CR and the line break of Word (U+000B, U+2028) end a line.</summary>
    public static IEnumerable<SourceRange> Lines(string source)
    {
        var start = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is not ('\n' or '\r' or '\v' or '\u2028')) continue;
            yield return new SourceRange(start, i);
            if (source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n') i++;
            start = i + 1;
        }

        yield return new SourceRange(start, source.Length);
    }

    private void Line(SourceRange line)
    {
        if (Passage.Of(_source, line.Start, line.End) is not { } passage)
        {
            Flush();
            _blankBefore = true;
            return;
        }

        var text = passage.Text;
        if (Field(passage, _looks.GetValueOrDefault(line.Start)) is { } field)
        {
            Flush();
            Add(field);
        }
        else if (Heading().Match(text) is { Success: true } heading)
        {
            Flush();
            HeadingLine(passage, heading);
        }
        else if (LineShapes.IsOfBox(text) || LineShapes.HasLeader(text))
        {
            Flush();
            Add(new Element(ElementKind.Marked, passage));
        }
        else if (LineShapes.IsDivider(text))
        {
            Divider(passage);
        }
        else if (Quote().Match(text) is { Success: true } quote)
        {
            Flush();
            Drop(passage, 0, quote.Length, "mark of a quote, written again");
            if (passage.Slice(quote.Length, text.Length) is { } quoted) Add(new Element(ElementKind.Quote, quoted));
        }
        else if (Item().Match(text) is { Success: true } item)
        {
            Flush();
            Add(new Element(ElementKind.Item, passage.Slice(item.Length, text.Length)!) { Mark = passage.Slice(0, item.Length) });
        }
        else
        {
            _block.Add(line);
        }
    }

    /// <summary>The element of a line of which the source says what it is.</summary>
    private static Element? Field(Passage line, LineLook look)
    {
        if (look.HasFlag(LineLook.Kicker)) return new Element(ElementKind.Kicker, line);
        if (look.HasFlag(LineLook.Deck)) return new Element(ElementKind.Deck, line);
        if (look.HasFlag(LineLook.Running)) return new Element(ElementKind.Paragraph, line) { IsWhole = true };
        if (look.HasFlag(LineLook.Credit)) return new Element(ElementKind.Credit, line);
        if (look.HasFlag(LineLook.Byline)) return BylineRules.OfField(line);
        if (!look.HasFlag(LineLook.Caption)) return null;
        var credit = CreditLines.Read(line.Text);
        var end = credit?.CaptionEnd ?? line.Text.Length;
        var words = line.Slice(end, line.Text.Length);
        return new Element(ElementKind.Credit, words ?? line)
        {
            Caption = line.Slice(0, end),
            HasCredit = words is not null,
            FigureKind = credit?.Kind ?? "photo",
        };
    }

    private void HeadingLine(Passage passage, Match heading)
    {
        var words = heading.Groups["words"];
        Drop(passage, 0, words.Index, "mark of a heading");
        Drop(passage, words.Index + words.Length, passage.Text.Length, "mark of a heading");
        if (passage.Slice(words.Index, words.Index + words.Length) is not { } text) return;
        var depth = heading.Groups["mark"].Length;
        if (_isOneStory && _elements.Any(element => element.Kind == ElementKind.Heading)) depth = Math.Max(depth, 3);
        if (!TryLabel(text, depth)) Add(new Element(ElementKind.Heading, text) { Depth = depth });
    }

    private void Divider(Passage passage)
    {
        // A line of = below a single line marks a heading in Markdown; the rule of a table belongs to the table.
        var isTable = passage.Text.Contains('|', StringComparison.Ordinal) && _block.Count > 0;
        if (!isTable && passage.Text[0] == '=' && _block.Count == 1 && Passage.Of(_source, _block[0].Start, _block[0].End) is { } text)
        {
            _block.Clear();
            Add(new Element(ElementKind.Heading, text) { Depth = 1 });
        }
        else if (!isTable)
        {
            Flush();
        }

        Drop(passage, 0, passage.Text.Length, isTable ? "rule of a table" : "dividing line");
    }

    private void Flush()
    {
        var lines = _block.ToImmutableArray();
        _block.Clear();
        for (var i = 0; i < lines.Length;)
        {
            var rows = lines.Skip(i).TakeWhile(IsRow).Count();
            if (rows >= 2)
            {
                foreach (var row in lines.AsSpan(i, rows)) Row(row);
                i += rows;
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && !(IsRow(lines[end]) && end + 1 < lines.Length && IsRow(lines[end + 1]))) end++;
            Text([.. lines[i..end]]);
            i = end;
        }
    }

    private bool IsRow(SourceRange line) => Passage.Of(_source, line.Start, line.End) is { } text && LineShapes.IsTableRow(text.Text);

    private void Row(SourceRange line)
    {
        var text = Passage.Of(_source, line.Start, line.End)!;
        Add(new Element(ElementKind.Row, text));
    }

    private void Text(ImmutableArray<SourceRange> lines)
    {
        var texts = lines.Select(line => _source[line.Start..line.End].TrimEnd()).ToImmutableArray();
        var form = BlockForms.Of(texts);
        if (_hasParagraphs && form is BlockForm.Wrapped or BlockForm.Indented) form = BlockForm.Lines;
        if (form == BlockForm.Verse && lines.Length > 3 && Passage.Of(_source, lines[0].Start, lines[0].End) is { } first
            && BylineRules.Read(first) is { IsUncertain: false })
        {
            // The poet stands above the poem.
            Single(first);
            lines = lines.RemoveAt(0);
        }

        if (form == BlockForm.Verse)
        {
            foreach (var line in lines) Add(new Element(ElementKind.Verse, Passage.Of(_source, line.Start, line.End)!));
            return;
        }

        foreach (var paragraph in BlockForms.Paragraphs(texts, form))
        {
            Single(Passage.Join([.. lines[paragraph.Start..paragraph.End].Select(line => Passage.Of(_source, line.Start, line.End)!)]));
        }
    }

    private void Single(Passage text)
    {
        if (FurnitureLines.Kind(text.Text) is { } kind)
        {
            Drop(text, 0, text.Text.Length, kind);
            if (!FurnitureLines.IsEnd(text.Text))
                _repairs.Add(new Repair(Punctuation.Certainty.Likely, "furniture", text.Start, string.Empty,
                    $"“{text.Text}” was left out as {kind}"));
        }
        else if (text.Text[0] == ImageMark)
        {
            Drop(text, 0, 1, "mark of an image");
            Add(new Element(ElementKind.Credit, text) { HasCredit = false, Image = text.Slice(1, text.Text.Length) });
        }
        else if (JumpLines.ReadFrom(text.Text) is { Success: true } from)
        {
            Jump(text, ElementKind.JumpFrom, from);
            if (text.Slice(from.Length, text.Text.Length) is { } rest) Single(rest);
        }
        else if (JumpLines.ReadOn(text.Text) is { Success: true } on)
        {
            if (text.Slice(0, on.Index) is { } rest) Single(rest);
            Jump(text, ElementKind.JumpOn, on);
        }
        else if (CreditLines.Read(text.Text) is { } credit)
        {
            var words = text.Slice(credit.CaptionEnd, text.Text.Length);
            Add(new Element(ElementKind.Credit, words ?? text)
            {
                Caption = text.Slice(0, credit.CaptionEnd),
                HasCredit = words is not null,
                FigureKind = credit.Kind,
            });
        }
        else if (BylineRules.Read(text) is { } byline)
        {
            Add(byline);
        }
        else if (!TryLabel(text, 0))
        {
            Add(new Element(LineShapes.IsHeadLike(text.Text) ? ElementKind.ShortLine : ElementKind.Paragraph, text));
        }
    }

    private void Jump(Passage text, ElementKind kind, Match match)
    {
        var page = match.Groups["page"];
        Add(new Element(kind, text.Slice(match.Index, match.Index + match.Length)!)
        {
            Page = text.Slice(page.Index, page.Index + page.Length),
        });
        Drop(text, match.Index, page.Index, "words of a jump line; the page sets its own");
        Drop(text, page.Index + page.Length, match.Index + match.Length, "words of a jump line; the page sets its own");
    }

    /// <summary>Reads a label followed by its pinyin, or the pinyin of a label in the line above.</summary>
    private bool TryLabel(Passage text, int depth)
    {
        if (LineShapes.LabelWithPinyin(text.Text) is var (end, start) && text.Slice(0, end) is { } label)
        {
            if (start > end) Drop(text, end, start, "white space");
            Add(new Element(ElementKind.Label, label) { Pinyin = text.Slice(start, text.Text.Length), Depth = depth });
            return true;
        }

        if (_elements.Count == 0 || _elements[^1] is not { Kind: ElementKind.ShortLine or ElementKind.Byline or ElementKind.Heading } above)
            return false;
        if (!LineShapes.IsLabel(above.Text.Text) || !PinyinSyllables.Spells(text.Text, above.Text.Text.Length)) return false;
        _elements[^1] = new Element(ElementKind.Label, above.Text) { Pinyin = text, Depth = above.Depth, IsTight = above.IsTight };
        return true;
    }

    private void Add(Element element)
    {
        _elements.Add(element with { IsTight = !_blankBefore && _elements.Count > 0 });
        _blankBefore = false;
    }

    private void Drop(Passage passage, int start, int end, string reason)
    {
        if (passage.Slice(start, end) is not { } part) return;
        foreach (var range in part.Ranges) _dropped.Add(new Dropped(range, reason));
    }

    [GeneratedRegex(@"^(?<mark>#{1,6})[ \t　]+(?<words>.*?)[ \t]*(?:(?<=\s)#+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:>[ \t]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    // The private characters are the bullets that Word takes from Wingdings and Symbol.
    [GeneratedRegex(
        @"^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|[\uF06C\uF06E\uF075\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC][ \t　]*)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
