using System.Collections.Immutable;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>Assigns each element to a story, in the order of the source.</summary>
internal sealed class StoryAssembler
{
    private readonly ImmutableArray<Element> _elements;
    private readonly HeadingDepths _depths;
    private readonly bool _hasHeadings;
    private readonly List<Story> _stories = [];
    private readonly List<OrphanHeadline> _headlines = [];
    private readonly List<OrphanByline> _bylines = [];
    private readonly HashSet<Story> _homes = [];

    // Elements that stand before their story: labels, kickers, credits, jump lines.
    private readonly List<Element> _pending = [];
    private Story? _current;
    private OrphanHeadline? _orphan;

    private StoryAssembler(ImmutableArray<Element> elements)
    {
        _depths = HeadingDepths.Of(elements);
        _hasHeadings = elements.Any(element => element.Depth > 0);
        _elements = TailBylines(elements);
    }

    /// <summary>Assembles the stories of a source.</summary>
    public static AssembledPage Assemble(ImmutableArray<Element> elements)
    {
        var assembler = new StoryAssembler(elements);
        for (var i = 0; i < assembler._elements.Length; i++) assembler.Take(i);
        if (assembler._pending.Count > 0) assembler.Begin(assembler._pending[0].Text.Start);
        return new AssembledPage(assembler._stories, assembler._headlines, assembler._bylines);
    }

    private bool BeginsStory(Element element) => element.Kind == ElementKind.Heading && element.Depth <= _depths.StoryDepth;

    /// <summary>Separates a byline after the last sentence of a story from its last paragraph.</summary>
    private ImmutableArray<Element> TailBylines(ImmutableArray<Element> elements)
    {
        var result = ImmutableArray.CreateBuilder<Element>(elements.Length);
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Paragraph || BylineRules.ReadTail(elements[i]) is not { } parted)
            {
                result.Add(elements[i]);
                continue;
            }

            var next = Next(elements, i + 1);
            var endsStory = next is null
                || next.Kind is ElementKind.Label or ElementKind.JumpOn or ElementKind.ShortLine or ElementKind.Byline
                || BeginsStory(next)
                || LineShapes.IsLede(next.Text.Text);
            if (endsStory || (!_hasHeadings && !parted.Byline.IsUncertain)) result.AddRange(parted.Paragraph, parted.Byline);
            else result.Add(elements[i]);
        }

        return result.ToImmutable();
    }

    private static Element? Next(ImmutableArray<Element> elements, int from)
    {
        for (var i = from; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Credit) return elements[i];
        }

        return null;
    }

    private void Take(int index)
    {
        var element = _elements[index];
        if (element.IsBody || element.Kind == ElementKind.Heading) _orphan = null;
        switch (element.Kind)
        {
            case ElementKind.Heading:
                Heading(element, index);
                break;
            case ElementKind.Label:
                Label(element, index);
                break;
            case ElementKind.Byline:
                Byline(element, index);
                break;
            case ElementKind.ShortLine:
                ShortLine(element, index);
                break;
            case ElementKind.Credit when _current is null:
            case ElementKind.JumpFrom when _current is null || _current.Body.Count > 0:
                _pending.Add(element);
                break;
            case ElementKind.Credit:
                _current!.Figures.Add((element, _current.Body.Count));
                break;
            case ElementKind.JumpFrom:
                _current!.SetJump(element);
                break;
            case ElementKind.Kicker or ElementKind.Deck:
                Field(element);
                break;
            case ElementKind.JumpOn:
                (_current ?? Begin(element.Text.Start)).SetJump(element);
                break;
            default:
                Body(element);
                break;
        }
    }

    /// <summary>Gives a story the kicker or deck that a field of its source holds, whichever way it stands to the headline.</summary>
    private void Field(Element element)
    {
        if (_current is not { Headline: not null, Body.Count: 0 } head) _pending.Add(element);
        else if (element.Kind == ElementKind.Kicker) head.Kicker ??= element.Text;
        else head.Deck ??= element.Text;
    }

    private Story Begin(int start)
    {
        var story = new Story { Start = start };
        _stories.Add(story);
        _current = story;
        foreach (var element in _pending)
        {
            story.Start = Math.Min(story.Start, element.Text.Start);
            switch (element.Kind)
            {
                case ElementKind.Label:
                    story.Section ??= element;
                    break;
                case ElementKind.Credit:
                    story.Figures.Add((element, 0));
                    break;
                case ElementKind.JumpFrom:
                    story.SetJump(element);
                    break;
                case ElementKind.Byline:
                    AddByline(story, element);
                    break;
                case ElementKind.Deck:
                    story.Deck ??= element.Text;
                    break;
                default:
                    story.AddKicker(element, isSpaced: false);
                    break;
            }
        }

        _pending.Clear();
        return story;
    }

    private void Heading(Element element, int index)
    {
        if (!BeginsStory(element))
        {
            // ### directly above # is a kicker, not a crosshead.
            var next = Next(_elements, index + 1);
            if (next is not null && BeginsStory(next)) _pending.Add(element);
            else if (_current is { Body.Count: 0, Headline: not null, Deck: null } && next is not null && !next.IsBody)
                _current.Deck = element.Text;
            else Crosshead(element);
            return;
        }

        if (_current is { Body.Count: 0, IsClosed: false } head && head.Headline is not null && index > 0)
        {
            var before = HeadingBefore(index);
            if (before is not null && before.Depth < element.Depth && head.Deck is null)
            {
                head.Deck = element.Text;
                return;
            }

            if (before is not null && before.Depth > element.Depth)
            {
                (head.Kicker, head.Headline) = (head.Kicker?.Append(head.Headline) ?? head.Headline, element.Text);
                return;
            }

            // One headline directly follows another, so the first is displaced from its text.
            var isBare = head is
            {
                Section: null, Kicker: null, Deck: null, Bylines.Count: 0, Figures.Count: 0, ContinuedFrom: null, ContinuedOn: null,
            };
            if (isBare && IsFree(head) && _stories[^1] == head)
            {
                _stories.RemoveAt(_stories.Count - 1);
                AddOrphan(new OrphanHeadline(head.Headline, _stories.LastOrDefault()));
            }
        }

        // A label has begun the story; its headline follows here.
        if (_current is { Headline: null, Body.Count: 0, Section: not null }) _current.Headline = element.Text;
        else Begin(element.Text.Start).Headline = element.Text;
        if (!_depths.IsSure && element.Depth > 1)
            _current!.Flag(Certainty.Likely, "heading-depth", element.Text.Start, "headline",
                "the heading was taken for a headline: by its depth it might also be a crosshead of the story above");
    }

    private void Crosshead(Element element)
    {
        Body(element);
        if (!_depths.IsSure && element.Depth == _depths.StoryDepth + 1)
            _current!.Flag(Certainty.Likely, "heading-depth", element.Text.Start, string.Empty,
                $"the heading “{element.Text.Text}” was taken for a crosshead: by its depth it might also begin a story");
    }

    /// <summary>Whether no displaced headline or byline stands below this story.</summary>
    private bool IsFree(Story story) => !_homes.Contains(story);

    private void AddOrphan(OrphanHeadline headline)
    {
        _headlines.Add(headline);
        if (headline.After is { } home) _homes.Add(home);
    }

    private Element? HeadingBefore(int index)
    {
        while (--index >= 0 && _elements[index].Kind != ElementKind.Heading) ;
        return index < 0 ? null : _elements[index];
    }

    private void Label(Element element, int index)
    {
        _orphan = null;
        if (_current is { Body.Count: 0, Section: null } && element.Depth == 0)
        {
            _current.Section = element;
            return;
        }

        if (_pending.Exists(pending => pending.Kind == ElementKind.Label)) Begin(_pending[0].Text.Start);
        _pending.Add(element);
        // If a headline follows, the label waits for its story; otherwise the text below is its story.
        if (Next(_elements, index + 1) is not { } next || BeginsStory(next)) return;
        if (next.Kind is not ElementKind.ShortLine) Begin(element.Text.Start);
    }

    private void Byline(Element element, int index)
    {
        if (_orphan is { Bylines.Count: 0 })
        {
            _orphan.Bylines.Add(element);
            return;
        }

        if (_current is null || _pending.Exists(pending => pending.Kind != ElementKind.Credit))
        {
            _pending.Add(element);
            return;
        }

        var next = Next(_elements, index + 1);
        var isInside = next is { Kind: ElementKind.Paragraph } && _current.Body.Count > 0 && !element.IsTail && _hasHeadings;
        if (isInside && !element.IsMarked)
        {
            _current.Flag(Certainty.Guess, "name-in-text", element.Text.Start, string.Empty,
                $"“{element.Text.Text}” stands on a line of its own inside the text: "
                + "it may be a byline, a crosshead or a shred; it was left as a paragraph");
            _current.Body.Add(element with { Kind = ElementKind.Paragraph });
            return;
        }

        if (_orphan is not null || (_current.IsClosed && _current.Bylines.Count > 0))
        {
            _bylines.Add(new OrphanByline(element, _current));
            _homes.Add(_current);
            return;
        }

        AddByline(_current, element);
        _current.IsClosed |= _current.Body.Count > 0;
    }

    /// <summary>Adds a byline to a story, and flags it if its place is the only sign that it is one.</summary>
    public static void AddByline(Story story, Element byline)
    {
        story.AddByline(byline, byline.IsUncertain);
        if (byline.Doubt is { } doubt) story.AddDoubt(doubt);
        if (!byline.IsUncertain) return;
        var place = byline.IsTail ? "stands behind the last sentence, where a byline would stand" : "stands where a byline would stand";
        story.Flag(Certainty.Likely, "uncertain-byline", byline.Text.Start, "bylines",
            $"“{byline.Text.Text}” {place}, but does not begin with a surname: byline or left-over text. Ask the desk");
    }

    private void ShortLine(Element element, int index)
    {
        var next = Next(_elements, index + 1);
        if (next is not null && BeginsStory(next) && element.IsTight && _elements[index + 1].IsTight && _current is null)
        {
            _pending.Add(element);
            return;
        }

        if (_current is { Headline: not null, Body.Count: 0, Section: null } labelled && LineShapes.IsLabelName(element.Text.Text))
        {
            labelled.Section = element;
            labelled.Flag(Certainty.Likely, "plain-label", element.Text.Start, "section",
                "the short line below the headline was taken for the label of a column; it might also be a deck");
            return;
        }

        if (_current is { Headline: not null, Body.Count: 0, Deck: null } head && (element.IsTight || element.Text.Text.StartsWith('—')))
        {
            head.Deck = element.Text;
            if (!element.Text.Text.StartsWith('—'))
                head.Flag(Certainty.Likely, "deck", element.Text.Start, "deck",
                    "the short line right below the headline was taken for its deck");
            return;
        }

        if (!HasTextBelow(index))
        {
            _orphan = new OrphanHeadline(element.Text, _current);
            AddOrphan(_orphan);
            return;
        }

        if (_current is null or { IsClosed: true } || _pending.Count > 0) Headline(element);
        else if (_current is { Headline: null, Body.Count: 0 }) Headline(element);
        else Inside(_current, element);
    }

    private void Headline(Element element)
    {
        if (_current is not { Headline: null, Body.Count: 0 }) Begin(element.Text.Start);
        _current!.Headline = element.Text;
        _current.Flag(Certainty.Likely, "plain-headline", element.Text.Start, "headline",
            "the short line without a heading mark above running text was taken for the headline");
    }

    private void Inside(Story story, Element element)
    {
        if (_hasHeadings)
        {
            story.Flag(Certainty.Guess, "short-line", element.Text.Start, string.Empty,
                $"the short line “{element.Text.Text}” may be a crosshead, a headline that slid, or a shred of text; "
                + "it was left as a paragraph");
            story.Body.Add(element with { Kind = ElementKind.Paragraph });
            return;
        }

        story.Flag(Certainty.Likely, "plain-crosshead", element.Text.Start, string.Empty,
            $"the short line “{element.Text.Text}” between paragraphs was taken for a crosshead");
        story.Body.Add(element with { Kind = ElementKind.Heading });
    }

    /// <summary>Whether running text follows before the next story begins.</summary>
    private bool HasTextBelow(int index)
    {
        for (var i = index + 1; i < _elements.Length; i++)
        {
            var element = _elements[i];
            if (element.IsBody) return true;
            if (element.Kind == ElementKind.Label || BeginsStory(element)) return false;
        }

        return false;
    }

    private void Body(Element element)
    {
        if (_current is null || _pending.Exists(pending => pending.Kind != ElementKind.Credit))
        {
            Begin(element.Text.Start);
        }
        else if (_current.Body.Count > 0 && LineShapes.IsLede(element.Text.Text))
        {
            Begin(element.Text.Start).Flag(Certainty.Likely, "lede", element.Text.Start, "headline",
                "the paragraph opens as a news story does, so a story was begun with it");
        }
        else if (_current.IsClosed && _hasHeadings)
        {
            _current.Flag(Certainty.Guess, "text-after-byline", element.Text.Start, string.Empty,
                "text follows the byline without a headline: it may be a story of its own; it was left with the story above");
            _current.IsClosed = false;
        }
        else if (_current.IsClosed)
        {
            Begin(element.Text.Start).Flag(Certainty.Likely, "text-after-byline", element.Text.Start, "headline",
                "text follows a byline, so a story was begun with it");
        }

        _current!.Body.Add(element);
    }
}
