namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>A colour as amounts on plates.</summary>
/// <param name="amounts">Amounts by plate, 0 to 255; negative for a plate that is left alone.</param>
/// <param name="rest">The amount on all other plates.</param>
internal sealed class SolidInk(int[] amounts, int rest) : IInkSource
{
    /// <summary>Nothing on any plate.</summary>
    public static SolidInk Nothing => new([], -1);

    /// <inheritdoc/>
    public bool Touches(int plate) => AmountOn(plate) >= 0;

    /// <inheritdoc/>
    public int? EvenAmount(int plate) => AmountOn(plate);

    /// <inheritdoc/>
    public void Begin(int y, int left, int count)
    {
    }

    /// <inheritdoc/>
    public void Read(int plate, Span<byte> values, Span<byte> opacities)
    {
        values.Fill((byte)AmountOn(plate));
        opacities.Fill(Share.Full);
    }

    /// <summary>The amount on a plate; negative for none.</summary>
    public int AmountOn(int plate) => plate != InkPlates.Others && plate < amounts.Length ? amounts[plate] : rest;
}
