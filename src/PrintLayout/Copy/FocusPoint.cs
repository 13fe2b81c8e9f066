namespace PrintLayout.Copy;

/// <summary>A point of an image, measured after the image is turned upright.</summary>
/// <param name="X">Share of its width, from the left.</param>
/// <param name="Y">Share of its height, from the top.</param>
public readonly record struct FocusPoint(Share X, Share Y);
