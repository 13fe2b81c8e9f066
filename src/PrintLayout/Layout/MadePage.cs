using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Pages;

namespace PrintLayout.Layout;

/// <summary>A page that layout has finished.</summary>
/// <param name="Page">The display list.</param>
/// <param name="Report">What became of its modules.</param>
/// <param name="Rests">By story, what goes to a later page.</param>
public sealed record MadePage(PageDisplayList Page, PageReport Report, ImmutableSortedDictionary<string, Article> Rests)
{
    /// <summary>Most ink on one place, in thousandths of one ink, as the page's master has it.</summary>
    public int InkLimit { get; init; } = InkPalette.NewsprintLimit;
}
