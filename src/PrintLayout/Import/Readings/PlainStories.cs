using System.Collections.Immutable;
using PrintLayout.Import.Structure;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Readings;

/// <summary>Puts the elements of a page into stories where the reading has said what each of them is.</summary>
internal sealed class PlainStories
{
    private readonly List<Story> _stories = [];
    private readonly List<Element> _pending = [];
    private Story? _current;
    private ElementKind _last;

    /// <summary>Assembles the stories.</summary>
    public static List<Story> Assemble(ImmutableArray<Element> elements)
    {
        var page = new PlainStories();
        for (var i = 0; i < elements.Length; i++)
        {
            if (i > 0) page._last = elements[i - 1].Kind;
            // A name behind the last sentence of a story is its author.
            if (elements[i].Kind == ElementKind.Paragraph && EndsStory(elements, i + 1) && BylineRules.ReadTail(elements[i]) is { } parted)
            {
                page.Take(parted.Paragraph);
                page.Take(parted.Byline);
            }
            else if (elements[i].Kind == ElementKind.Paragraph && elements[i].IsUntitled && i + 1 < elements.Length
                && elements[i + 1] is { Kind: ElementKind.Heading, Depth: 2 } && RoleSteps.IsNote(elements[i].Text.Text))
            {
                // 编者按 above the headline belongs to the story below.
                page._pending.Add(elements[i] with { IsUntitled = false });
            }
            else
            {
                page.Take(elements[i]);
            }
        }

        if (page._pending.Count > 0) page.Begin(page._pending[0]);
        return page._stories;
    }

    private static bool EndsStory(ImmutableArray<Element> elements, int from)
    {
        while (from < elements.Length && elements[from].Kind is ElementKind.Credit or ElementKind.JumpOn) from++;
        return from == elements.Length || elements[from].IsUntitled
            || elements[from].Kind is ElementKind.Label or ElementKind.Kicker || elements[from] is { Kind: ElementKind.Heading, Depth: 2 };
    }

    private void Take(Element element)
    {
        switch (element.Kind)
        {
            case ElementKind.Paragraph when IsSameStory(element):
                Put(_current!, _pending[0]);
                Put(_current!, element);
                _pending.Clear();
                _current!.Flag(Certainty.Likely, "jump-inside", element.Text.Start, "continued-from",
                    "the text behind two jump lines has no headline; it was taken for the rest of the same story");
                break;
            case ElementKind.Kicker:
            case ElementKind.Label when _current is not { Body.Count: 0, Section: null, Headline: not null }:
            case ElementKind.JumpFrom when _current is not { Body.Count: 0 }:
            case ElementKind.Credit when _current is null:
            case ElementKind.Byline when _current is null || _pending.Exists(waiting => waiting.Kind != ElementKind.Credit):
                _pending.Add(element);
                return;
            case ElementKind.Heading when element.Depth == 2:
                Begin(element).Headline = element.Text;
                break;
            default:
                if (_current is null || element.IsUntitled
                    || _pending.Exists(waiting => waiting.Kind != ElementKind.Credit)) Begin(element);
                Put(_current!, element);
                break;
        }

        Flag(_current!, element);
    }

    /// <summary>A source may hold both parts of a story that jumps: 下转 and 上接 right below each other, and no headline.</summary>
    private bool IsSameStory(Element element) => element.IsUntitled && _last == ElementKind.JumpFrom
        && _pending is [{ Kind: ElementKind.JumpFrom }]
        && _current is { ContinuedOn: not null, ContinuedFrom: null };

    private Story Begin(Element first)
    {
        var story = new Story { Start = first.Text.Start };
        _stories.Add(story);
        _current = story;
        foreach (var element in _pending)
        {
            story.Start = Math.Min(story.Start, element.Text.Start);
            Put(story, element);
            Flag(story, element);
        }

        if (first.IsUntitled && _stories.Count > 1)
            story.Flag(Certainty.Likely, "text-after-byline", first.Text.Start, "headline",
                LineShapes.IsLede(first.Text.Text) ? "the paragraph opens as a news story does, so a story was begun with it"
                    : "text follows the end of a story, so a story was begun with it; it might also belong to the story above");
        _pending.Clear();
        return story;
    }

    private static void Put(Story story, Element element)
    {
        switch (element.Kind)
        {
            case ElementKind.Kicker:
                story.AddKicker(element);
                break;
            case ElementKind.Label when story.Section is null:
                story.Section = element;
                break;
            case ElementKind.Label:
                story.AddKicker(element);
                break;
            case ElementKind.Deck:
                story.AddDeck(element);
                break;
            case ElementKind.Byline:
                StoryAssembler.AddByline(story, element);
                break;
            case ElementKind.Credit:
                story.Figures.Add((element, story.Body.Count));
                break;
            case ElementKind.JumpFrom or ElementKind.JumpOn:
                story.SetJump(element);
                break;
            default:
                story.Body.Add(element);
                break;
        }
    }

    private static void Flag(Story story, Element element)
    {
        if (element.Doubt is { } doubt) story.AddDoubt(doubt);
    }
}
