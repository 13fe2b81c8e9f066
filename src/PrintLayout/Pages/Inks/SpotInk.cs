namespace PrintLayout.Pages.Inks;

/// <summary>A spot ink (专色): a plate of its own, and its alternate in process inks, for a press without that plate.</summary>
/// <param name="Name">Name of the plate, such as <c>PANTONE 186 C</c>; <see cref="EveryPlate"/> means all plates.</param>
/// <param name="Cyan">Cyan of the alternate, 0 to 1000.</param>
/// <param name="Magenta">Magenta of the alternate, 0 to 1000.</param>
/// <param name="Yellow">Yellow of the alternate, 0 to 1000.</param>
/// <param name="Black">Black of the alternate, 0 to 1000.</param>
public sealed record SpotInk(string Name, int Cyan, int Magenta, int Yellow, int Black)
{
    /// <summary>The name that prints on every plate: for registration marks only (ISO 32000-1 §8.6.6.4).</summary>
    public const string EveryPlate = "All";
}
