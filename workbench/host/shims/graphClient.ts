export * from '@microsoft/microsoft-graph-client';
