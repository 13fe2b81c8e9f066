using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Pages;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Layout.Pages;

/// <summary>A page that layout has finished.</summary>
/// <param name="Page">The display list.</param>
/// <param name="Report">What became of its modules.</param>
/// <param name="Rests">By story, what goes to a later page.</param>
public sealed record MadePage(PageDisplayList Page, PageReport Report, ImmutableSortedDictionary<string, Article> Rests)
{
    /// <summary>Most ink on one place, in thousandths of one ink, as the page's master has it.</summary>
    public int InkLimit { get; init; } = InkPalette.NewsprintLimit;
}
