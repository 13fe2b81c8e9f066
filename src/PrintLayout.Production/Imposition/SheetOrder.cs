using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Production.Imposition;

/// <summary>Pages side by side on sheets: in the order of a folded signature, or in pairs that are given.</summary>
internal static class SheetOrder
{
    private const int PagesOfSheet = 4;

    // Half a millimetre is what folding and cutting hold.
    private static readonly Pt Tolerance = new Mm(500).ToPt();

    /// <summary>
    /// The pairs of a signature of sheets that lie in each other and are folded once, bound on the left: outer side and inner side of each
    /// sheet, from the outermost. Of eight pages 8 and 1, 2 and 7, 6 and 3, 4 and 5.
    /// </summary>
    /// <param name="pages">The number of pages; a multiple of four.</param>
    public static ImmutableArray<(int Left, int Right)> Signature(int pages)
    {
        var pairs = ImmutableArray.CreateBuilder<(int Left, int Right)>();
        for (var outer = 1; outer <= pages / 2; outer += 2)
        {
            pairs.Add((pages + 1 - outer, outer));
            pairs.Add((outer + 1, pages - outer));
        }

        return pairs.ToImmutable();
    }

    /// <summary>The pairs of a request.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="pages">The number of pages.</param>
    /// <param name="sink">Receives PL4040 for pages that make no sheets.</param>
    /// <returns>The pairs; none after an error.</returns>
    public static ImmutableArray<(int Left, int Right)> Pairs(ImpositionRequest request, int pages, IDiagnosticSink sink)
    {
        if (request.Pairs.IsEmpty)
        {
            if (pages % PagesOfSheet == 0) return Signature(pages);
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImpositionPlan, SourceSpan.None,
                FormattableString.Invariant($"{pages} pages make no signature: each sheet of it has four"),
                "add pages, or say what stands side by side: --pairs 2-1"));
            return [];
        }

        var missing = request.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Where(page => page < 1 || page > pages).ToList();
        foreach (var page in missing)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImpositionPlan, SourceSpan.None,
                FormattableString.Invariant($"--pairs names page {page}, and there are {pages}"),
                "pages are counted from 1, in the order of the files"));
        }

        var left = Enumerable.Range(1, pages).Except(request.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right })).ToList();
        if (left.Count > 0)
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.ImpositionPlan, SourceSpan.None,
                $"no pair has page {string.Join(", ", left)}", "name them in --pairs if they are to be printed"));
        }

        return missing.Count > 0 ? [] : request.Pairs;
    }

    /// <summary>The sides with two pages each, in the middle of the sheet.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="sheet">The size of the sheet; null for that of the two pages.</param>
    /// <param name="sink">Receives PL4040 for pages of several sizes.</param>
    public static ImmutableArray<SheetSide> Sides(
        ImmutableArray<(int Left, int Right)> pairs, ImmutableArray<StockPage> pages, (Mm Width, Mm Height)? sheet, IDiagnosticSink sink)
    {
        var sides = ImmutableArray.CreateBuilder<SheetSide>();
        foreach (var (left, right) in pairs)
        {
            var (one, two) = (pages[left - 1], pages[right - 1]);
            var (a, b) = (one.Page.Trim, two.Page.Trim);
            if (IsOther(a.Width, b.Width) || IsOther(a.Height, b.Height))
            {
                sink.Report(Diagnostic.Error(
                    DiagnosticCodes.ImpositionPlan, SourceSpan.OfFile(two.File.Path),
                    $"{two.Name} is of {SheetSide.Told(b.Width, b.Height)}, "
                        + $"and {one.Name} beside it of {SheetSide.Told(a.Width, a.Height)}",
                    "pages of one pair have one size; a plan (--plan) may place others"));
                continue;
            }

            var (width, height) = (a.Width + b.Width, a.Height > b.Height ? a.Height : b.Height);
            var whole = sheet is { } given ? (Width: given.Width.ToPt(), Height: given.Height.ToPt()) : (Width: width, Height: height);
            var (x, y) = ((whole.Width - width) / 2, (whole.Height - height) / 2);
            sides.Add(new SheetSide($"{one.Name} + {two.Name}", whole.Width, whole.Height,
            [
                SheetPart.At(one, x, y, 0, SourceSpan.OfFile(one.File.Path)),
                SheetPart.At(two, x + a.Width, y, 0, SourceSpan.OfFile(two.File.Path)),
            ]));
        }

        return sides.ToImmutable();
    }

    private static bool IsOther(Pt one, Pt other) => one - other > Tolerance || other - one > Tolerance;
}
