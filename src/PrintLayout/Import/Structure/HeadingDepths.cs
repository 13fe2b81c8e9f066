using System.Collections.Immutable;

namespace PrintLayout.Import.Structure;

/// <summary>The depths of <c>#</c> at which headings begin stories, and those at which they are crossheads.</summary>
/// <param name="StoryDepth">
/// The greatest depth at which a heading begins a story; deeper ones are crossheads. 0: no heading begins one.
/// </param>
/// <param name="IsSure">Whether the source allows no other reading.</param>
internal readonly record struct HeadingDepths(int StoryDepth, bool IsSure)
{
    private const int CrossheadDepth = 3;

    /// <summary>Infers the depths from the headings of a source.</summary>
    public static HeadingDepths Of(ImmutableArray<Element> elements)
    {
        var headings = elements.Where(element => element.Kind == ElementKind.Heading).ToList();
        if (headings.Count == 0) return new HeadingDepths(0, true);
        var least = headings.Min(heading => heading.Depth);
        if (least >= CrossheadDepth)
        {
            // There are only deep headings. If text stands before the first, they are crossheads of one story.
            var opensWithText = elements.TakeWhile(element => element.Kind != ElementKind.Heading)
                .Any(element => element.Kind == ElementKind.Paragraph);
            return opensWithText ? new HeadingDepths(0, true) : new HeadingDepths(least, false);
        }

        var hasCrossheads = headings.Any(heading => heading.Depth >= CrossheadDepth);
        if (least == CrossheadDepth - 1 || hasCrossheads || headings.TrueForAll(heading => heading.Depth == least))
            return new HeadingDepths(CrossheadDepth - 1, true);
        // There are # and ## only. Then ## begins a story if a byline or jump line ends a story before one of them.
        return new HeadingDepths(EndsStoryBeforeSecond(elements) ? CrossheadDepth - 1 : 1, false);
    }

    private static bool EndsStoryBeforeSecond(ImmutableArray<Element> elements)
    {
        for (var i = 1; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Heading || elements[i].Depth != CrossheadDepth - 1) continue;
            var before = elements[..i].LastOrDefault(element => element.Kind != ElementKind.Credit);
            if (before is { Kind: ElementKind.Byline or ElementKind.JumpOn }
                || (before is { Kind: ElementKind.Paragraph } text && BylineRules.ReadTail(text) is not null))
                return true;
        }

        return false;
    }
}
