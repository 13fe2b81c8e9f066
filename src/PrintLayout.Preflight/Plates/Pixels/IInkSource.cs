namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>What is painted: an amount of ink and how much of what lies below it hides, for each plate and pixel.</summary>
internal interface IInkSource
{
    /// <summary>Whether it paints on a plate at all; a plate that it leaves alone stays as it is (overprint).</summary>
    bool Touches(int plate);

    /// <summary>The amount that it has on all pixels, with nothing showing through; null where pixels differ.</summary>
    int? EvenAmount(int plate);

    /// <summary>Begins a stretch of a row.</summary>
    void Begin(int y, int left, int count);

    /// <summary>The stretch on a plate.</summary>
    /// <param name="plate">The plate.</param>
    /// <param name="amounts">Receives the amounts, not above the opacities.</param>
    /// <param name="opacities">Receives how much of what lies below is hidden.</param>
    void Read(int plate, Span<byte> amounts, Span<byte> opacities);
}
