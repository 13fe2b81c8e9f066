using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Pages that texts name and the edition does not have (PL8111).</summary>
internal sealed class NamedPages : IGateCheck
{
    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var pages = edition.PageNames;
        foreach (var named in edition.Stories.SelectMany(story => TypedPage.In(story)).Where(named => named.Find(pages) is null))
            found.Report(
                DiagnosticCodes.NamedPageMissing, named.Span,
                $"{named.Story.Article.Id} on page {named.Story.Page} names the page {named.Page}, which the edition does not have.",
                $"Its pages are {string.Join(", ", pages)}.");
    }
}
