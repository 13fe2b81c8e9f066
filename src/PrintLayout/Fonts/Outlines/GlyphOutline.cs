using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PrintLayout.Fonts.Outlines;

/// <summary>
/// Reads the outline of a glyph by hb-draw. Quadratic curves become equal cubic ones unless the caller wants them. Contours are to be
/// filled by the nonzero rule. Safe on any thread, since the face is immutable.
/// </summary>
internal static unsafe class GlyphOutline
{
    private const int PerEm = 1_000_000;

    // Never freed: it is needed as long as the program runs.
    private static readonly nint Funcs = CreateFuncs(hasBends: false);
    private static readonly nint FuncsWithBends = CreateFuncs(hasBends: true);

    /// <summary>Reads an outline; empty for a glyph without ink, such as a space.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">Glyph index.</param>
    /// <param name="hasBends">Whether quadratic curves are kept, for formats that have them; the outline is then half as long.</param>
    /// <returns>The steps, in millionths of an em, y up.</returns>
    public static List<OutlineStep> Of(FontFace face, uint glyph, bool hasBends = false)
    {
        var pen = new Pen(face.UnitsPerEm);
        var handle = GCHandle.Alloc(pen);
        try
        {
            HbDraw.DrawGlyph(face.HbFont.Handle, glyph, hasBends ? FuncsWithBends : Funcs, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
            GC.KeepAlive(face);
        }

        return pen.Steps;
    }

    private static nint CreateFuncs(bool hasBends)
    {
        var funcs = HbDraw.CreateFuncs();
        HbDraw.SetMoveTo(funcs, &MoveTo, 0, 0);
        HbDraw.SetLineTo(funcs, &LineTo, 0, 0);
        if (hasBends) HbDraw.SetQuadraticTo(funcs, &QuadraticTo, 0, 0);
        HbDraw.SetCubicTo(funcs, &CubicTo, 0, 0);
        HbDraw.SetClosePath(funcs, &ClosePath, 0, 0);
        HbDraw.MakeImmutable(funcs);
        return funcs;
    }

    private static Pen PenOf(nint data) => (Pen)GCHandle.FromIntPtr(data).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void MoveTo(nint funcs, nint data, nint state, float x, float y, nint userData)
    {
        var pen = PenOf(data);
        pen.Steps.Add(new OutlineStep(OutlineStepKind.Move, pen.At(x, y)));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void LineTo(nint funcs, nint data, nint state, float x, float y, nint userData)
    {
        var pen = PenOf(data);
        pen.Steps.Add(new OutlineStep(OutlineStepKind.Line, pen.At(x, y)));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void QuadraticTo(nint funcs, nint data, nint state, float x1, float y1, float x, float y, nint userData)
    {
        var pen = PenOf(data);
        pen.Steps.Add(new OutlineStep(OutlineStepKind.Bend, pen.At(x, y), pen.At(x1, y1)));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CubicTo(nint funcs, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint userData)
    {
        var pen = PenOf(data);
        pen.Steps.Add(new OutlineStep(OutlineStepKind.Curve, pen.At(x, y), pen.At(x1, y1), pen.At(x2, y2)));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void ClosePath(nint funcs, nint data, nint state, nint userData) =>
        PenOf(data).Steps.Add(new OutlineStep(OutlineStepKind.Close));

    /// <summary>Collects the steps of an outline, in millionths of an em.</summary>
    private sealed class Pen(int unitsPerEm)
    {
        /// <summary>The steps so far.</summary>
        public List<OutlineStep> Steps { get; } = [];

        /// <summary>A point from a point in font units.</summary>
        public OutlinePoint At(float x, float y) => new(Scaled(x), Scaled(y));

        // Points of contours are whole font units; only control points made from quadratic curves have fractions.
        private int Scaled(float units) => (int)Math.Round((double)units * PerEm / unitsPerEm, MidpointRounding.AwayFromZero);
    }
}
