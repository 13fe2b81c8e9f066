using System.Collections.Immutable;

namespace PrintLayout.Images.Clipping;

/// <summary>The clipping path of a picture (退底路径), as a program for pictures has written it into the file.</summary>
/// <param name="Name">Its name, as a message can show it; empty when it has none in plain letters.</param>
/// <param name="Contours">Its closed contours, filled by the even-odd rule; empty when it cannot be used.</param>
/// <param name="Fault">Why it cannot be used, in words that follow “its clipping path”; null when it can.</param>
public sealed record ImageClip(string Name, ImmutableArray<ImmutableArray<ClipKnot>> Contours, string? Fault)
{
    /// <summary>The width of the picture, and its height, in the units of knots: numbers of 8.24 bits.</summary>
    public const int Whole = 1 << 24;

    /// <summary>Two paths with the same knots are equal.</summary>
    public bool Equals(ImageClip? other) =>
        other is not null && Name == other.Name && Fault == other.Fault && Contours.Length == other.Contours.Length
        && Contours.Zip(other.Contours).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Fault, Contours.Length);
}
