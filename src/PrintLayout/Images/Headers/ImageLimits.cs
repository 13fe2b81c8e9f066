namespace PrintLayout.Images.Headers;

/// <summary>How large an image may be. A small file may claim to be enormous; it is refused before memory is taken for it.</summary>
/// <param name="FileBytes">Largest file in bytes.</param>
/// <param name="Pixels">Most pixels.</param>
/// <param name="Side">Most pixels along one side.</param>
/// <param name="Scans">Most scans of a JPEG; each costs a decoder a pass over all pixels.</param>
public readonly record struct ImageLimits(long FileBytes, long Pixels, int Side, int Scans = 128);
