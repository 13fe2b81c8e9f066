using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>The same picture twice (PL8103), or again (PL8104); also scaled, compressed anew or cropped a little.</summary>
internal sealed class RepeatedPictures : IGateCheck
{
    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        for (var later = 0; later < edition.Pictures.Length; later++)
        {
            var picture = edition.Pictures[later];
            // A story that stands on two pages names its pictures once.
            if (edition.Pictures.Take(later).FirstOrDefault(one => !IsOfOneStory(one, picture) && IsSame(one, picture)) is { } first)
                found.Report(
                    DiagnosticCodes.PictureTwice, picture.Named.Span,
                    $"The picture {picture.Named.Value} of {picture.Story.Article.Id} on page {picture.Story.Page} is "
                        + $"{(first.Digest == picture.Digest ? "the same as" : "nearly the same as")} {first.Named.Value} of "
                        + $"{first.Story.Article.Id} on page {first.Story.Page}.",
                    "Take another picture for one of the two.");
            else Again(picture, edition, found);
        }
    }

    private static bool IsOfOneStory(GatedPicture one, GatedPicture other) => one.Named.Span == other.Named.Span;

    private static bool IsSame(GatedPicture one, GatedPicture other) =>
        !(one.MayRecur && other.MayRecur)
        && (one.Digest == other.Digest || (one.Sketch is { } sketch && other.Sketch is { } second && sketch.IsLike(second)));

    private static void Again(GatedPicture picture, GateCase edition, GateFindings found)
    {
        if (picture.MayRecur) return;
        var before = edition.Archive.Pictures.Where(one => one.Digest == picture.Digest
            || (picture.Sketch is { } sketch && one.Sketch is { } second && sketch.IsLike(second))).MaxBy(one => one.Date);
        if (before is null) return;
        found.Report(
            DiagnosticCodes.PictureAgain, picture.Named.Span,
            $"The picture {picture.Named.Value} of {picture.Story.Article.Id} on page {picture.Story.Page} stood in the paper of "
                + FormattableString.Invariant($"{before.Date:yyyy-MM-dd} on page ") + $"{before.Page}, with {before.Story}"
                + $"{(before.Digest == picture.Digest ? string.Empty : ", nearly the same")}.",
            "Take another picture, or mark this one as one of the archive.");
    }
}
