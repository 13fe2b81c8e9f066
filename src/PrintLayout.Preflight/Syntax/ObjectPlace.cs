namespace PrintLayout.Preflight.Syntax;

/// <summary>Where an object is, ISO 32000-1 §7.5.4, §7.5.8.</summary>
/// <param name="IsPacked">Whether it lies in an object stream.</param>
/// <param name="At">Its place in the file in bytes, or the number of the object stream.</param>
internal readonly record struct ObjectPlace(bool IsPacked, long At);
