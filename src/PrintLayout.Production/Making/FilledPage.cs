using System.Collections.Immutable;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Production.Making.Sheets;

namespace PrintLayout.Production.Making;

/// <summary>A page with its stories.</summary>
/// <param name="Page">The page.</param>
/// <param name="Stories">Its stories.</param>
/// <param name="Trial">What was found for it.</param>
/// <param name="Area">What its stories take by area.</param>
internal sealed record FilledPage(PaperPage Page, ImmutableArray<PagedStory> Stories, PageTrial Trial, StoryArea Area)
{
    /// <summary>Whether the stories need more than the page has; null when neither the search nor the areas say so.</summary>
    public bool? IsOver => Trial.IsOver ?? (Area.Least > Page.Room ? true : Area.Most < Page.Room ? false : null);
}
