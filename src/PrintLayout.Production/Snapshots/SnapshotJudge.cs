using System.Collections.Immutable;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Production.Snapshots;

/// <summary>
/// Holds pages against what was approved of them, layer by layer, cheapest first. Geometry, text, operators and raster decide; the
/// digest of the PDF only when asked to, because it also changes with the version of the program.
/// </summary>
/// <param name="pictures">Compares pictures.</param>
/// <param name="isExact">Whether another PDF file alone makes a page differ.</param>
internal sealed class SnapshotJudge(IPagePictures pictures, bool isExact = false)
{
    /// <summary>Compares.</summary>
    /// <param name="old">The page as it was approved.</param>
    /// <param name="now">The page as it is.</param>
    public PageVerdict Judge(StoredSnapshot old, TakenSnapshot now)
    {
        var changes = PageComparer.Compare(old.Record, now.Record);
        ImmutableArray<LayerVerdict> layers =
        [
            new LayerVerdict("geometry", changes.IsEmpty, true, changes.IsEmpty
                ? FormattableString.Invariant(
                    $"{now.Record.Lines.Length} lines, {now.Record.Modules.Length} modules, ")
                        + FormattableString.Invariant($"{now.Record.Shapes.Length} shapes: every place the same")
                : FormattableString.Invariant($"{changes.Length} {(changes.Length == 1 ? "change" : "changes")}")),
            .. Digests(old.Digests, now.Digests, changes.IsEmpty),
            Raster(old.Picture, now.Picture),
        ];
        var isSame = layers.All(layer => layer.IsSame || !layer.IsGate);
        return new PageVerdict(now.Page.Name, isSame ? PageState.Same : PageState.Changed, changes, layers, []);
    }

    private IEnumerable<LayerVerdict> Digests(SnapshotDigests? old, SnapshotDigests now, bool sameGeometry)
    {
        if (old is null)
        {
            yield return new LayerVerdict("digests", false, true, "the digests of the approved page are missing; approve it again");
            yield break;
        }

        var isText = old.Text == now.Text;
        var isOperators = old.Operators == now.Operators;
        yield return new LayerVerdict(
            "text", isText, true, isText ? "the same characters in the same order" : "other characters, or another order");
        yield return new LayerVerdict("operators", isOperators, true, isOperators
            ? "the same PDF operators"
            : sameGeometry
                ? "other PDF operators for the same geometry: the PDF writer changed"
                : "other PDF operators, as the geometry is another");
        var isPdf = old.Pdf == now.Pdf;
        var versions = old.Version == now.Version ? string.Empty : $", written by version {now.Version} instead of {old.Version}";
        yield return new LayerVerdict("pdf", isPdf, isExact, isPdf ? "the same file, byte for byte" : $"another file{versions}");
    }

    private LayerVerdict Raster(byte[]? old, byte[] now)
    {
        if (old is null) return new LayerVerdict("raster", false, true, "the picture of the approved page is missing; approve it again");
        var comparison = pictures.Compare(old, now);
        return new LayerVerdict("raster", comparison.IsAlike, true, comparison.Sentence);
    }
}
