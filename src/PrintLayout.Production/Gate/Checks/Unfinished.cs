using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>
/// What is not finished: a byline that is marked as uncertain (PL8121), a figure or advertisement without its artwork (PL8122).
/// </summary>
internal sealed class Unfinished : IGateCheck
{
    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        foreach (var story in edition.Stories)
        {
            foreach (var byline in story.Article.Bylines.Where(byline => byline.Uncertain))
                found.Report(
                    DiagnosticCodes.UncertainBylineToPress, byline.Name.SpanAt(0),
                    $"The byline {byline.Name.Text} of {story.Article.Id} on page {story.Page} is marked as uncertain.",
                    "Ask the desk, then take the mark away or delete the name.");
            foreach (var figure in story.Article.Figures.Where(figure => figure is { Image: null, Content: null }))
                found.Report(
                    DiagnosticCodes.PlaceholderToPress, figure.Span,
                    $"A {figure.Kind} of {story.Article.Id} on page {story.Page} has no image; a placeholder would be printed.",
                    "Name its image, or take the figure out.");
        }

        foreach (var page in edition.Edition.Pages)
        {
            foreach (var ad in page.Ads.Where(ad => ad is { Image: null, Text: null, Classified: null }))
                found.Report(
                    DiagnosticCodes.PlaceholderToPress, ad.Id.Span,
                    $"The advertisement {ad.Id.Value} on page {page.Name.Value} has no content; a placeholder would be printed.",
                    "Name its artwork, or take it out.");
        }

        foreach (var (named, why) in edition.Unopened)
            found.Report(
                DiagnosticCodes.PlaceholderToPress, named.Span,
                $"The image {named.Value} {why}; a placeholder would be printed.", "Put the image where it is named, or name another.");
    }
}
