using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Pages;

namespace PrintLayout.Layout.Pages;

/// <summary>A page that layout has finished.</summary>
/// <param name="Page">The display list.</param>
/// <param name="Report">What became of its modules.</param>
/// <param name="Rests">By story, what goes to a later page.</param>
public sealed record MadePage(PageDisplayList Page, PageReport Report, ImmutableSortedDictionary<string, Article> Rests);
