using PrintLayout.Copy;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>A base among the clusters, with its reading not yet shaped.</summary>
/// <param name="First">First cluster.</param>
/// <param name="End">One past the last cluster.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Style">Style of the base.</param>
internal readonly record struct RubyBase(int First, int End, ManuscriptText Reading, RunStyle Style);
