using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Production.Imposition;

/// <summary>One side of a sheet with its pages.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="Parts">Its pages.</param>
internal sealed record SheetSide(string Name, Pt Width, Pt Height, ImmutableArray<SheetPart> Parts)
{
    // A tenth of a point: boxes of other programs are rounded.
    private static readonly Pt Tolerance = new(100);

    /// <summary>What is wrong with the places of its pages: they overlap, or lie beyond the sheet.</summary>
    public IEnumerable<Diagnostic> Faults()
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            var trim = Parts[i].Trim;
            if (trim.Right > Width + Tolerance || trim.Bottom > Height + Tolerance || trim.X < -Tolerance || trim.Y < -Tolerance)
            {
                yield return Diagnostic.Error(
                    DiagnosticCodes.ImpositionPlan, Parts[i].Source,
                    $"the page {Parts[i].Page.Name} of {Told(trim.Width, trim.Height)} "
                        + $"lies partly beyond the sheet of {Told(Width, Height)}",
                    "move it, or take a larger sheet");
            }

            for (var k = 0; k < i; k++)
            {
                if (!Overlaps(trim, Parts[k].Trim)) continue;
                yield return Diagnostic.Error(
                    DiagnosticCodes.ImpositionPlan, Parts[i].Source,
                    $"the page {Parts[i].Page.Name} lies on the page {Parts[k].Page.Name}", "move one of them");
            }
        }
    }

    /// <summary>A size in words.</summary>
    public static string Told(Pt width, Pt height) => $"{Mm.FromPt(width)} × {Mm.FromPt(height)} mm";

    private static bool Overlaps(PtRect one, PtRect other) =>
        one.X + Tolerance < other.Right && other.X + Tolerance < one.Right
        && one.Y + Tolerance < other.Bottom && other.Y + Tolerance < one.Bottom;
}
