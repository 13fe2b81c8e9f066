using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>A page that a text names, such as in （下转A3版）, 详见A3版, or behind the dots of an index.</summary>
/// <param name="Story">The story.</param>
/// <param name="Cue">The words before the page; empty in an index.</param>
/// <param name="Page">The page as it is written.</param>
/// <param name="Span">Where.</param>
internal sealed partial record TypedPage(GatedStory Story, string Cue, string Page, SourceSpan Span)
{
    /// <summary>The pages that the texts of a story name.</summary>
    /// <param name="story">The story.</param>
    public static ImmutableArray<TypedPage> In(GatedStory story) =>
        [.. StoryTexts.BelowHead(story.Article).SelectMany(text => Of(story, text))];

    /// <summary>The page of the edition that is meant; null when there is none.</summary>
    /// <param name="pages">The names of its pages.</param>
    public string? Find(ImmutableArray<string> pages)
    {
        if (pages.FirstOrDefault(name => name.Equals(Page, StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;
        if (PageNamesInOrder.Parts(Page) is not { } asked) return null;
        var parts = pages.Select(name => (Name: name, Parts: PageNamesInOrder.Parts(name))).ToList();
        if (asked.Letters.Length > 0) return parts.FirstOrDefault(one => one.Parts == asked).Name;
        // 3版 is the page of that number where all pages have one letter; else the one of that place.
        return parts.Select(one => one.Parts?.Letters).Distinct().Count() == 1
            ? parts.FirstOrDefault(one => one.Parts?.Number == asked.Number).Name
            : pages.ElementAtOrDefault(asked.Number - 1);
    }

    private static IEnumerable<TypedPage> Of(GatedStory story, ManuscriptText text)
    {
        foreach (var pattern in new[] { WithLetter(), InBrackets(), InIndex() })
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                var page = match.Groups["page"];
                var span = text.SpanAt(page.Index) with { Length = page.Length };
                yield return new TypedPage(story, match.Groups["cue"].Value, page.Value, span);
            }
        }
    }

    [GeneratedRegex(
        @"(?<cue>上接|下转|紧转|转|详见|另见|参见|见|刊)\s?(本报|今日|今天)?第?(?<page>[A-Z]{1,2}[0-9]{1,3})\s?版(?![面本式权块图税画])",
        RegexOptions.CultureInvariant)]
    private static partial Regex WithLetter();

    [GeneratedRegex(
        @"[（(]\s?(本文|全文|报道)?(?<cue>上接|下转|紧转|转|详见|另见|参见|见)\s?(本报|今日|今天)?第?(?<page>[0-9]{1,3})\s?版",
        RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"(?<![…·.])[…·.]{2,}\s?(?<cue>)(?<page>[A-Z]{0,2}[0-9]{1,3})\s?版$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex InIndex();
}
