using Xunit.v3;

namespace PrintLayout.Tests;

/// <summary>
/// Marks a class of tests that takes seconds: it starts programs, draws whole pages or runs through many inputs. The rest runs in under a
/// minute, by <c>-trait- "Speed=slow"</c> (tests/README.md).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SlowAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Speed", "slow")];
}
