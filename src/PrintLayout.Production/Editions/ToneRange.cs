namespace PrintLayout.Production.Editions;

/// <summary>How light a part of a picture is: relative luminance (WCAG 2.2) in 65,535 parts.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Dark">The tenth part of its pixels is darker.</param>
/// <param name="Light">The tenth part of its pixels is lighter.</param>
internal readonly record struct ToneRange(int Mean, int Dark, int Light)
{
    // A twentieth of full light, which the room adds to both.
    private const int Room = 3_277;

    /// <summary>Contrast of type with the mean, in hundredths.</summary>
    /// <param name="type">How light the type is.</param>
    public int Contrast(int type) => Ratio(type, Mean);

    /// <summary>
    /// Contrast of type with the tenth that is nearest to it, in hundredths; 100 where the picture is darker and lighter.
    /// </summary>
    /// <param name="type">How light the type is.</param>
    public int WorstContrast(int type) =>
        type >= Dark && type <= Light ? 100 : type > Light ? Ratio(type, Light) : Ratio(type, Dark);

    private static int Ratio(int first, int second) => (Math.Max(first, second) + Room) * 100 / (Math.Min(first, second) + Room);
}
