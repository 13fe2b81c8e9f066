using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Forms;

/// <summary>
/// What the choices of a form cost that no house style may set; the others stand in <see cref="CostStyle"/> (make-up.md M7.4).
/// </summary>
internal static class FormCosts
{
    /// <summary>A headline line wider than its place, with which the page is not written: dearer than any hole or overset.</summary>
    public const int TooWide = 100_000_000;

    /// <summary>A line of the head that ends inside a word: a smaller size or another number of lines is better.</summary>
    public const int CutWord = 200;

    /// <summary>Most that one choice of a form can cost, so that no sum of choices passes for a head that is too wide.</summary>
    public const int MostOfChoice = 10_000_000;

    /// <summary>A cost that was multiplied out, within bounds.</summary>
    public static int Of(long cost) => (int)Math.Min(cost, MostOfChoice);
}
